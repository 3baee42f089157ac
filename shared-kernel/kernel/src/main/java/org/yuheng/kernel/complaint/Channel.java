package org.yuheng.kernel.complaint;

/** The way by which a complaint came in. Each but {@link #PORTAL} is open to certain roles only. */
public enum Channel {
    PORTAL("门户"),
    CONTACT_POINT("企业监督联系点"),
    FEDERATION("工商联"),
    HOTLINE("12345热线"),
    COUNTER("窗口"),
    LETTER("来信"),
    SUPERVISOR("行政执法监督员"),
    OTHER_BODY("其他机关转来");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
