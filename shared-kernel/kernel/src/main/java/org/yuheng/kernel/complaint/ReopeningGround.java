package org.yuheng.kernel.complaint;

/** Why a closed complaint is taken up again. Source: transition table. */
public enum ReopeningGround {
    NEW_FACTS("有新的事实"),
    UNSATISFIED_CALL_BACK("回访不满意且有理由"),
    /** After a withdrawal only. */
    PUBLIC_INTEREST("投诉人撤回，但涉及公共利益");

    private final String chinese;

    ReopeningGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
