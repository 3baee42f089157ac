package org.yuheng.kernel.casesupervision;

/** Where a case came from. Source: 《行政执法监督条例》第十五条、第二十条; the channels of the supervision processes. */
public enum CaseOrigin {
    /** One complaint of an enterprise, or several. */
    COMPLAINT("投诉举报"),
    /** Art. 15, 18. */
    FILE_REVIEW("案卷评查"),
    ANOMALY("数据异常"),
    ACCOMPANIMENT("伴随式监督"),
    SUPERIOR_ASSIGNMENT("上级交办"),
    /** A file or organ found when a class of case was widened. */
    CLASS_MATTER("类案治理"),
    OWN_INITIATIVE("依职权发现");

    private final String chinese;

    CaseOrigin(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
