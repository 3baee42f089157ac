package org.yuheng.kernel.classmatter;

/** How a class came to be seen. Source: 《行政执法监督条例》第二十条、第二十四条第二款; the three ways are a setting of this product. */
public enum ClassOrigin {
    CASE_FINDING("个案认定"),
    /** A threshold was reached and a person agreed. */
    SUGGESTION("触发建议"),
    OWN_INITIATIVE("依职权发现");

    private final String chinese;

    ClassOrigin(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
