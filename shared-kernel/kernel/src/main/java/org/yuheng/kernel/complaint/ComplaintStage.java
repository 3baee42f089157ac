package org.yuheng.kernel.complaint;

/** Where a complaint stands. Source: transition table of the complaint. */
public enum ComplaintStage {
    RECEIVED("已登记", true),
    SCREENING("审查中", true),
    SUPPLEMENT_REQUESTED("待补充材料", true),
    ACCEPTED("已受理", true),
    ASSIGNED("已交办", true),
    VERIFYING("核查中", true),
    CONCLUDED("已办结待答复", true),
    REPLIED("已答复待回访", true),
    REFUSED("不予受理", false),
    REDIRECTED("已告知其他救济途径", false),
    TRANSFERRED("已转送", false),
    MERGED("已并案", false),
    WITHDRAWN("已撤回", false),
    TERMINATED("已终止", false),
    CLOSED("已结案", false);

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
