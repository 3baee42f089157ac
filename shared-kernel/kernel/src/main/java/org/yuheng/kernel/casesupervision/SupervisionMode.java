package org.yuheng.kernel.casesupervision;

/** How the bureau supervises. Source: 《行政执法监督条例》第十五条至第二十一条. */
public enum SupervisionMode {
    /** Art. 15, any level. */
    DAILY("日常监督"),
    /** Art. 20, any level. */
    KEY("重点监督"),
    /** Art. 21: provincial level and above, with a plan that the government of the same level approved. */
    SPECIAL("专项监督");

    private final String chinese;

    SupervisionMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
