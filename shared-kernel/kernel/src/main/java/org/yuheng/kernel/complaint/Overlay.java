package org.yuheng.kernel.complaint;

/** What holds beside the stage of a complaint. */
public enum Overlay {
    SUSPENDED("suspended", "中止"),
    ESCALATED("escalated", "已转个案监督"),
    REFUSAL_PROPOSED("refusalProposed", "拟不予受理"),
    DEEMED_ACCEPTED("deemedAccepted", "视为受理");

    private final String key;
    private final String chinese;

    Overlay(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** As written in the API and in the transition tables. */
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }
}
