package org.yuheng.kernel.casesupervision;

/** Money that supervision moved. Source: statistics of supervision work (挽回损失). */
public enum MoneyKind {
    INVOLVED("涉案金额"),
    REFUNDED("退还"),
    LOSS_RECOVERED("挽回损失"),
    RELEASED("解除查封扣押冻结财物");

    private final String chinese;

    MoneyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
