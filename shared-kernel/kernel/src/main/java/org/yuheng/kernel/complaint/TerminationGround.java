package org.yuheng.kernel.complaint;

/** Why handling ends before it is concluded. Source: Decree 825, art. 33 para. 3; transition table. */
public enum TerminationGround {
    RECONSIDERATION_BEGUN("已经进入行政复议"),
    LITIGATION_BEGUN("已经进入行政诉讼"),
    OBJECT_GONE("投诉事项已经不存在");

    private final String chinese;

    TerminationGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
