package org.yuheng.kernel.casesupervision;

/** The papers of supervision. Source: 《行政执法监督条例》第二十六条至第二十九条. */
public enum PaperKind {
    /** A duty was not performed. */
    SUPERVISION_LETTER("行政执法监督督办函", "《行政执法监督条例》第二十七条"),
    /** An act was ascertained to be unlawful or obviously improper. */
    SUPERVISION_OPINION("行政执法监督意见书", "《行政执法监督条例》第二十八条"),
    /** The government of the same level decided to correct. */
    SUPERVISION_DECISION("行政执法监督决定书", "《行政执法监督条例》第二十九条"),
    /** 建议书, 提示函, 调查函: soft guidance without stated effect. */
    OTHER_DOCUMENT("其他监督文书", "《行政执法监督条例》第二十六条");

    private final String chinese;
    private final String basis;

    PaperKind(String chinese, String basis) {
        this.chinese = chinese;
        this.basis = basis;
    }

    public String chinese() {
        return chinese;
    }

    /** The article under which it is made. */
    public String basis() {
        return basis;
    }

    /** Whether the organ must do what it says. */
    public boolean binds() {
        return this != OTHER_DOCUMENT;
    }
}
