package org.yuheng.kernel.complaint;

/** Grounds on which a complaint may be refused; each is stated to the complainant in writing. Source: processes, 8.1. */
public enum RefusalReason {
    NOT_ENFORCEMENT("不属于行政执法行为"),
    NOT_JURISDICTION("不属于本机关管辖"),
    IN_RECONSIDERATION_OR_LITIGATION("已进入行政复议或者行政诉讼（《行政执法监督条例》第三十三条）"),
    JUDICIAL_ACT("属于司法行为"),
    REPEATED_NO_NEW_FACTS("重复投诉且无新的事实"),
    INSUFFICIENT_FACTS_AFTER_SUPPLEMENT("补充后事实仍不清楚"),
    DISCIPLINE_MATTER("属于纪检监察事项，应当移送"),
    ANONYMOUS_UNVERIFIABLE("匿名且无法核实");

    private final String chinese;

    RefusalReason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
