package org.yuheng.kernel.casesupervision;

/** How far a circular goes. Source: 《行政执法监督条例》第三十一条 (在一定范围内); the scopes are a setting of this product. */
public enum CirculationScope {
    ORGAN_SYSTEM("本系统"),
    SAME_LEVEL("本级各行政执法机关"),
    REGION("本行政区域");

    private final String chinese;

    CirculationScope(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
