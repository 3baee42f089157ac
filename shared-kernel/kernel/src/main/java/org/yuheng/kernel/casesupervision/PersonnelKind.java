package org.yuheng.kernel.casesupervision;

/** What may be suggested about a member of an organ. Source: 《行政执法监督条例》第三十二条. */
public enum PersonnelKind {
    CRITICISM("批评教育"),
    OFF_POST_EDUCATION("离岗教育"),
    TRANSFER("调离执法岗位"),
    CANCEL_QUALIFICATION("取消执法资格");

    private final String chinese;

    PersonnelKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
