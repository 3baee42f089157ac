package org.yuheng.kernel.casesupervision;

/** What a bureau may do to find out. Source: 《行政执法监督条例》第二十二条. */
public enum MeasureKind {
    /** Art. 22 (1). */
    EXPLANATION("要求自查、说明情况"),
    /** Art. 22 (2). */
    INSPECTION("检查"),
    /** Art. 22 (2). */
    INTERVIEW("访谈"),
    /** Art. 22 (2). */
    UNANNOUNCED_VISIT("暗访"),
    /** Art. 22 (3). */
    SYMPOSIUM("座谈"),
    /** Art. 22 (3). */
    HEARING("听证"),
    /** Art. 22 (3). */
    STATISTICS("统计"),
    /** Art. 22 (3). */
    ASSESSMENT("评估"),
    /** Art. 22 (3), (6); art. 23. */
    EXPERT_MEETING("专家论证"),
    /** Art. 22 (4). */
    RECORDS_REQUESTED("调阅资料"),
    /** Art. 22 (4). */
    RECORDS_RECEIVED("收到资料"),
    /** Art. 22 (5). */
    FORMAL_TALK("约谈"),
    /** Art. 22 (6), named in the record. */
    OTHER("其他必要的措施");

    private final String chinese;

    MeasureKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
