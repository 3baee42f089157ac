package org.yuheng.kernel.complaint;

/** Why a bureau is the one to handle a matter. Source: 豫政办〔2024〕67号; Decree 825, art. 2, 20 and 42. */
public enum JurisdictionGround {
    /** In the region of the bureau, about an organ of its own or a lower government. */
    TERRITORY("地域管辖"),
    /** By what the body does: an organ under vertical management is supervised where it acts. */
    FUNCTION("职能管辖"),
    /** A superior bureau takes the matter to itself. */
    ELEVATION("提级管辖"),
    /** A superior bureau named the one that handles. */
    DESIGNATION("指定管辖");

    private final String chinese;

    JurisdictionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
