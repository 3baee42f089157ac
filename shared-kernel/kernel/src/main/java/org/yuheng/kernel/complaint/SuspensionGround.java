package org.yuheng.kernel.complaint;

/** Why the clocks of a complaint stand still. Source: Decree 825, art. 33; the other grounds are settings of this product. */
public enum SuspensionGround {
    PROCEEDINGS_AWAITED("等待行政复议、行政诉讼或者其他程序的结果"),
    APPRAISAL("等待鉴定、检验、检测"),
    FORCE_MAJEURE("不可抗力"),
    /** Named in the written reason. */
    OTHER("其他");

    private final String chinese;

    SuspensionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
