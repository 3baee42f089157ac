package org.yuheng.kernel.casesupervision;

/** Whether the matter is before a court or a reconsideration body. Source: 《行政执法监督条例》第三十三条第三款. */
public enum Proceedings {
    NONE("未进入复议、诉讼"),
    RECONSIDERATION("已进入行政复议"),
    LITIGATION("已进入行政诉讼");

    private final String chinese;

    Proceedings(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
