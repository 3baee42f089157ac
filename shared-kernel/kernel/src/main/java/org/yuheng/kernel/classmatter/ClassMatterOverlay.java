package org.yuheng.kernel.classmatter;

/** What holds beside the stage of a class matter. */
public enum ClassMatterOverlay {
    /** It came back after the cure: from the relapse until a new watch begins. */
    RELAPSED("relapsed", "复发");

    private final String key;
    private final String chinese;

    ClassMatterOverlay(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** As written in the API. */
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }
}
