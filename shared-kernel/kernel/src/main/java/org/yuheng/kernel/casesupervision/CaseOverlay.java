package org.yuheng.kernel.casesupervision;

/** What holds beside the stage of a case. */
public enum CaseOverlay {
    LISTED("listed", "挂牌督办"),
    ELEVATED("elevated", "提级监督"),
    JOINT("joint", "联合监督"),
    OBJECTED("objected", "异议待答复"),
    RECUSAL_REQUESTED("recusalRequested", "回避待决定"),
    CIRCULATED("circulated", "已通报"),
    PUBLISHED("published", "已公布"),
    PERSONNEL_SUGGESTED("personnelSuggested", "已提出人员处理建议"),
    CLUE_TRANSFERRED("clueTransferred", "已移送线索"),
    OVERDUE("overdue", "逾期未报送"),
    SUSPENDED("suspended", "中止");

    private final String key;
    private final String chinese;

    CaseOverlay(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** As written in the API and in the transition tables. */
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }
}
