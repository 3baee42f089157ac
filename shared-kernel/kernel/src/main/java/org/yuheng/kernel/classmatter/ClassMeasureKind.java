package org.yuheng.kernel.classmatter;

/** What cures a class. Source: 《行政执法监督条例》第二十二条、第二十四条、第三十一条; the list is a setting of this product. */
public enum ClassMeasureKind {
    /** Counted as a measure of governance in the statistics of supervision work. */
    RULE_MADE("制定、修改制度"),
    /** Art. 24. */
    GUIDANCE("政策解读、业务指导"),
    /** Art. 24. */
    TYPICAL_CASE("发布典型案例"),
    TRAINING("培训"),
    JOINT_PLATFORM("建立联合平台、机制"),
    /** Art. 31. */
    CIRCULAR("通报"),
    BUDGET("落实经费保障"),
    /** Art. 22 (1). */
    SELF_CHECK_ORDERED("要求自查自纠"),
    /** Named in the text. */
    OTHER("其他措施");

    private final String chinese;

    ClassMeasureKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
