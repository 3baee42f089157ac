package org.yuheng.kernel.classmatter;

/** Why a class matter is struck off; a setting of this product. */
public enum ClassClosingGround {
    CURED("治理到位，跟踪期内未复发"),
    NOT_A_CLASS("排查后不构成类案"),
    ELSEWHERE("并入其他类案或者移交其他机关"),
    /** Named in the reason. */
    OTHER("其他");

    private final String chinese;

    ClassClosingGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
