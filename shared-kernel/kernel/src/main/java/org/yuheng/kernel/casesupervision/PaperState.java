package org.yuheng.kernel.casesupervision;

/** Where a paper stands: drafted, approved by a second person, issued with a number, served; or ended. */
public enum PaperState {
    DRAFTED("草拟"),
    APPROVED("已审批"),
    ISSUED("已签发"),
    SERVED("已送达"),
    /** Never took effect; its number stays recorded. */
    VOIDED("作废"),
    /** Taken back after it was issued. */
    WITHDRAWN("已撤回");

    private final String chinese;

    PaperState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
