package org.yuheng.platform.paper;

import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * The fixed words of the built-in templates. There are no official forms of the three papers; the words are a setting of
 * this product, which an administrator can replace with the template.
 *
 * @param opening the first sentence after the addressee
 * @param provisions heading over the provisions
 * @param requirement heading over what has to be done
 */
record Wording(String opening, String provisions, String requirement) {
    static final String SOURCES = "一、线索来源";
    static final String FACTS = "二、查明的事实";
    static final String EVIDENCE = "三、证据";
    static final String PERIOD = "六、期限和报送";
    static final String RIGHTS = "七、异议和后果";
    static final String OBJECTION = "（一）异议";
    static final String CONSEQUENCE = "（二）未按要求纠正的后果";
    static final String APPROVAL = "批准依据：";
    static final String SERVICE = "送达回证";

    static Wording of(PaperKind kind) {
        return switch (kind) {
            case SUPERVISION_LETTER -> new Wording("根据{{basis}}，现对你单位应当履行而未履行的行政执法职责督办如下。", "四、应当履行的职责及依据", "五、督办要求");
            case SUPERVISION_OPINION -> new Wording("根据{{basis}}，现对行政执法监督中查明的问题提出如下监督意见。", "四、违反的规定", "五、纠正要求");
            case SUPERVISION_DECISION -> new Wording("根据{{basis}}，现对行政执法监督中查明的问题作出如下决定。", "四、违反的规定", "五、决定事项");
            case OTHER_DOCUMENT -> new Wording("", "", "");
        };
    }
}
