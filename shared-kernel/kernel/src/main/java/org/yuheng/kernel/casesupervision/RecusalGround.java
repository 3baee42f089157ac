package org.yuheng.kernel.casesupervision;

/** Why somebody steps back. Source: 《河南省行政执法条例》第二十三条（参照适用）. */
public enum RecusalGround {
    PARTY_OR_RELATIVE("是当事人或者当事人的近亲属"),
    INTEREST("与监督事项有利害关系"),
    /** Named in the reason. */
    OTHER("其他可能影响公正的情形");

    private final String chinese;

    RecusalGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
