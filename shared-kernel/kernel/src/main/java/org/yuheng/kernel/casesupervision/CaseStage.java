package org.yuheng.kernel.casesupervision;

/** Where a case stands. Source: transition table of the supervision case. */
public enum CaseStage {
    PROPOSED("拟立案", true),
    FILED("已立案", true),
    INVESTIGATING("调查中", true),
    FINDINGS_DRAFTED("认定意见已拟", true),
    FINDINGS_REVIEWED("认定意见已审核", true),
    RECTIFYING("整改中", true),
    RECTIFICATION_REPORTED("已报送纠正情况", true),
    RECTIFIED("已整改", true),
    DECISION_PROPOSED("已报请政府决定", true),
    DECISION_DECIDED("政府已决定纠正", true),
    EXECUTING("决定执行中", true),
    EXECUTION_REPORTED("已报送执行情况", true),
    DECLINED("不予立案", false),
    CLOSED_WITHOUT_VIOLATION("未发现问题结案", false),
    CLOSED("已结案", false);

    private final String chinese;
    private final boolean open;

    CaseStage(String chinese, boolean open) {
        this.chinese = chinese;
        this.open = open;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isOpen() {
        return open;
    }
}
