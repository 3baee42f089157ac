package org.yuheng.kernel.casesupervision;

/** Why the government is asked to decide. Source: 《行政执法监督条例》第二十九条. */
public enum DecisionGround {
    MAJOR_PROBLEM("涉及重大问题"),
    LETTER_NOT_FOLLOWED("未按照督办函要求履职"),
    OPINION_NOT_FOLLOWED("未按照意见书要求纠正");

    private final String chinese;

    DecisionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
