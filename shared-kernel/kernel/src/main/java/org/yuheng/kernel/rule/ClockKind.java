package org.yuheng.kernel.rule;

/** What a period measures. */
public enum ClockKind {
    /** From the arrival of a paper until it is in the system. */
    REGISTRATION("登记录入"),
    /** From receipt until it is accepted or refused. */
    SCREENING("受理审查"),
    /** From the request until the supplement is there. */
    SUPPLEMENT("补正"),
    /** From acceptance until the conclusion. */
    HANDLING("办理"),
    /** From a refusal, a redirection or a conclusion until the complainant has been told. */
    REPLY("答复");

    private final String chineseName;

    ClockKind(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }
}
