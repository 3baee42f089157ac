package org.yuheng.kernel.complaint;

/** Under which cover a person complains. Source: 信访工作条例 第30条 (never passed to the accused), policy on hotlines. */
public enum IdentityMode {
    /** 具名: the bureau may read who it is, for a stated purpose. */
    NAMED("具名"),
    /** 保密: reading needs the consent of a second person. */
    CONFIDENTIAL("保密"),
    /** 匿名: nobody knows; only the receipt code leads back. */
    ANONYMOUS("匿名");

    private final String chinese;

    IdentityMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
