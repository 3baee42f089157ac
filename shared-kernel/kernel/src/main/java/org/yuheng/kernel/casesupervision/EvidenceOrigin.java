package org.yuheng.kernel.casesupervision;

/** Where a piece of evidence came from; a setting of this product. */
public enum EvidenceOrigin {
    INVESTIGATION("监督调查取得"),
    ORGAN("执法机关提供"),
    COMPLAINANT("投诉人提供"),
    SUPERVISOR("行政执法监督员提供"),
    OTHER_PERSON("其他单位、个人提供"),
    DATA_SYSTEM("信息系统数据"),
    PUBLIC_SOURCE("公开来源");

    private final String chinese;

    EvidenceOrigin(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
