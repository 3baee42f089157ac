package org.yuheng.kernel.complaint;

/** The way that the law itself opens to the complainant. Source: Decree 825, art. 33 para. 3: point to it, do not supervise beside it. */
public enum Remedy {
    RECONSIDERATION("行政复议"),
    LITIGATION("行政诉讼"),
    RECONSIDERATION_OR_LITIGATION("行政复议或者行政诉讼");

    private final String chinese;

    Remedy(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
