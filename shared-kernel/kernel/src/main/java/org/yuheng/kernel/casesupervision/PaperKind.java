package org.yuheng.kernel.casesupervision;

/** The papers of supervision (Regulation on Administrative Law-Enforcement Supervision, articles 26 to 29). */
public enum PaperKind {
    /** For a duty that was not performed. */
    SUPERVISION_LETTER("行政执法监督督办函", "《行政执法监督条例》第二十七条"),
    /** For an ascertained act that is unlawful or obviously improper. */
    SUPERVISION_OPINION("行政执法监督意见书", "《行政执法监督条例》第二十八条"),
    /** Issued by the people's government of the same level on the bureau's proposal. */
    SUPERVISION_DECISION("行政执法监督决定书", "《行政执法监督条例》第二十九条"),
    /** Soft guidance without stated effect: 建议书, 提示函, 调查函. Article 26 names three papers and goes on with “等”. */
    OTHER_DOCUMENT("其他文书", "《行政执法监督条例》第二十六条");

    private final String chinese;
    private final String basis;

    PaperKind(String chinese, String basis) {
        this.chinese = chinese;
        this.basis = basis;
    }

    public String chinese() {
        return chinese;
    }

    /** The article that the paper rests on, in Chinese. */
    public String basis() {
        return basis;
    }
}
