package org.yuheng.kernel.casesupervision;

/** Why a case stands still. Source: 《行政执法监督条例》第三十条、第三十三条第三款; the other ground is a setting of this product. */
public enum CaseSuspensionGround {
    /** Art. 33 para. 3. */
    RECONSIDERATION("已进入行政复议"),
    /** Art. 33 para. 3. */
    LITIGATION("已进入行政诉讼"),
    PROCEEDINGS_AWAITED("等待其他程序的结果"),
    /** Art. 30: an objection suspends only when the head says so. */
    OBJECTION("处理异议期间暂停"),
    /** Named in the reason. */
    OTHER("其他");

    private final String chinese;

    CaseSuspensionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
