package org.yuheng.kernel.casesupervision;

/** What a clue for the supervisory organ is about. Source: 《行政执法监督条例》第三十三条第一款. */
public enum ClueKind {
    REGULATION_BREACH("违反《行政执法监督条例》规定"),
    CORRUPTION("涉嫌贪污贿赂"),
    DERELICTION("涉嫌失职渎职");

    private final String chinese;

    ClueKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
