package org.yuheng.kernel.classmatter;

/**
 * What must be the same for things to be counted together; a setting of this product. A complaint names no item of
 * enforcement; a case may.
 */
public enum ClassDimension {
    CATEGORY("问题类型"),
    /** The node above the category. */
    CATEGORY_GROUP("问题大类"),
    ORGAN("执法机关"),
    /** 执法事项, by its code. */
    ITEM("执法事项"),
    COUNTY("县（市、区）"),
    CITY("省辖市");

    private final String chinese;

    ClassDimension(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
