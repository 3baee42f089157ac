package org.yuheng.kernel.complaint;

/** What verification found. */
public enum Finding {
    SUBSTANTIATED("属实"),
    PARTLY("部分属实"),
    UNSUBSTANTIATED("不属实");

    private final String chinese;

    Finding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
