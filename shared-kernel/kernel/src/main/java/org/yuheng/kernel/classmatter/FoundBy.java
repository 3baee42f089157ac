package org.yuheng.kernel.classmatter;

/** How a member of a class was found. Source: 《行政执法监督条例》第十五条、第二十条、第二十二条. */
public enum FoundBy {
    SUGGESTION("触发建议"),
    CASE_FINDING("个案认定"),
    /** Art. 20. */
    COMPLAINT("投诉举报"),
    /** Art. 15, 18. */
    FILE_REVIEW("案卷评查"),
    /** Art. 22 (1). */
    SELF_CHECK("执法机关自查"),
    /** Art. 22 (2). */
    INSPECTION("检查、暗访"),
    /** Art. 22 (3). */
    STATISTICS("统计、数据比对"),
    /** Named in the note. */
    OTHER("其他");

    private final String chinese;

    FoundBy(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
