package org.yuheng.kernel.access;

/**
 * The roles of the processes, one per kind of work. Source: the role table of the supervision processes; the letter is
 * the short form used in the transition tables.
 */
public enum Role {
    BUREAU_CLERK("C", "监督局经办人"),
    BUREAU_REVIEWER("R", "审核人"),
    BUREAU_HEAD("H", "监督局负责人"),
    GOVERNMENT_APPROVER("G", "本级人民政府"),
    SUPERIOR_BUREAU("S", "上级监督局"),
    LIAISON_OFFICER("L", "联系点联络员"),
    SUPERVISOR("V", "行政执法监督员"),
    FEDERATION_OFFICER("F", "工商联工作人员"),
    HOTLINE_GATEWAY("T", "12345对接"),
    ENFORCEMENT_RESPONDENT("E", "被监督执法机关"),
    DISCIPLINE_RECEIVER("D", "纪检监察接收人"),
    ENTERPRISE_USER("P", "投诉人"),
    AUDITOR("U", "审计员"),
    ADMINISTRATOR("A", "管理员"),
    /** The clock. It has no account and can do only what the law lets happen by itself. */
    MACHINE("M", "系统时钟"),
    /** Anybody, without an account: the portal and the holder of a receipt code. */
    ANYONE("-", "公众");

    private final String letter;
    private final String chinese;

    Role(String letter, String chinese) {
        this.letter = letter;
        this.chinese = chinese;
    }

    public String letter() {
        return letter;
    }

    public String chinese() {
        return chinese;
    }
}
