package org.yuheng.kernel.casesupervision;

/**
 * What a paper is made of: what articles 27 to 30 of the Regulation imply together with the content rules in force for
 * comparable papers. Which parts a kind must have is said where its content is.
 */
public enum PaperPart {
    NUMBER("文号"),
    ISSUING_BODY("制发机关"),
    ADDRESSEE("主送机关"),
    /** The text of a paper that is not divided into parts. */
    TEXT("正文"),
    SOURCES("线索来源"),
    FACTS("查明的事实"),
    EVIDENCE("证据"),
    PROVISIONS("违反的规定"),
    REQUIREMENT("整改要求"),
    PERIOD("期限"),
    REPORT_TO("报送方式"),
    OBJECTION("异议权利"),
    CONSEQUENCE("不予纠正的后果"),
    ATTACHMENTS("附件"),
    DATE("成文日期"),
    SERVICE("送达记录");

    private final String chinese;

    PaperPart(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
