package org.yuheng.kernel.casesupervision;

/** What must still be done when an act was revoked or changed. Source: 《行政处罚法》第四十八条; 《河南省社会信用条例》. */
public enum FollowUpKind {
    WITHDRAW_PUBLICITY("撤回公开的处罚决定"),
    CREDIT_RECORD("更正信用记录"),
    OTHER("其他后续事项");

    private final String chinese;

    FollowUpKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
