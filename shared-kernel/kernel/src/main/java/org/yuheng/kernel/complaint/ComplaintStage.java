package org.yuheng.kernel.complaint;

/** Where a complaint stands. Only stages that a verb of this version can reach are listed. */
public enum ComplaintStage {
    RECEIVED("已登记", true),
    SCREENING("审查中", true),
    SUPPLEMENT_REQUESTED("待补充材料", true),
    ACCEPTED("已受理", true),
    REFUSED("不予受理", false),
    WITHDRAWN("已撤回", false);

    private final String chinese;
    private final boolean open;

    ComplaintStage(String chinese, boolean open) {
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
