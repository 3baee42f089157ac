package org.yuheng.kernel.classmatter;

/** What can belong to a class; a setting of this product. */
public enum ClassMemberKind {
    CASE("个案"),
    COMPLAINT("投诉举报"),
    ORGAN("执法机关"),
    /** A file outside this system, known by its own reference. */
    FILE("案卷、文件、合同");

    private final String chinese;

    ClassMemberKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
