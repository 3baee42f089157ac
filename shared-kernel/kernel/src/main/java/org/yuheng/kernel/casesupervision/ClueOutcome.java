package org.yuheng.kernel.casesupervision;

/** What became of a clue; a setting of this product. */
public enum ClueOutcome {
    FILED("已立案"),
    HANDLED("已处理"),
    NOT_FILED("不予立案"),
    RETURNED("退回");

    private final String chinese;

    ClueOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
