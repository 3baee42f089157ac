package org.yuheng.kernel.complaint;

/** How long handling may take, by the weight of the matter; each class has its rule with its binding level. Source: law, 3.3. */
public enum HandlingClass {
    GENERAL("一般事项"),
    /** C类. */
    SIMPLE("简单事项"),
    /** B类. */
    CROSS_DEPARTMENT("跨部门事项"),
    /** A类. */
    COMPLEX("复杂及历史遗留事项");

    private final String chinese;

    HandlingClass(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
