package org.yuheng.kernel.casesupervision;

/** How an objection ends. Source: 《行政执法监督条例》第三十条; the three outcomes are a setting of this product. */
public enum ObjectionOutcome {
    /** The paper is withdrawn. */
    UPHELD("异议成立"),
    PARTLY("部分成立"),
    REJECTED("异议不成立");

    private final String chinese;

    ObjectionOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
