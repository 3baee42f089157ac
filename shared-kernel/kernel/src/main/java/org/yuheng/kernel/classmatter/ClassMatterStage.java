package org.yuheng.kernel.classmatter;

/** Where a class matter stands: the loop 发现—整改—跟踪. The stages are a setting of this product. */
public enum ClassMatterStage {
    OPENED("已发现", true),
    WIDENING("排查中", true),
    GOVERNING("治理中", true),
    WATCHING("跟踪中", true),
    CLOSED("已销号", false);

    private final String chinese;
    private final boolean open;

    ClassMatterStage(String chinese, boolean open) {
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
