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
    REPLY("答复"),
    /** From the filing of a case until the organ has been told. */
    CASE_NOTICE("告知被监督机关"),
    /** From the notice until the organ has explained itself. */
    EXPLANATION("说明情况"),
    /** From the service of a letter or an opinion until the organ reports what it corrected. */
    RECTIFICATION("整改"),
    /** From the service of a decision until the organ reports how it carried it out. */
    EXECUTION("执行决定"),
    /** From the service of a paper, within which the organ may object. */
    OBJECTION("提出异议"),
    /** From an objection until it is answered. */
    OBJECTION_ANSWER("答复异议"),
    /** From 挂牌督办 until the matter is to be settled. */
    LISTING("挂牌督办"),
    /** From the day on which an act was revoked or changed until what follows from it is done. */
    FOLLOW_UP("后续事项"),
    /** A period that binds an organ in its own procedure; supervision only measures it. */
    ENFORCEMENT("执法办案");

    private final String chineseName;

    ClockKind(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }
}
