package org.yuheng.kernel.casesupervision;

/** The life of a paper of its own. */
public enum PaperState {
    DRAFTED("已拟稿"),
    APPROVED("已核准"),
    ISSUED("已制发"),
    SERVED("已送达"),
    /** Never issued. */
    VOIDED("已作废"),
    WITHDRAWN("已撤回");

    private final String chinese;

    PaperState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
