package org.yuheng.kernel.casesupervision;

/** What was ascertained. Source: 《行政执法监督条例》第二十七条、第二十八条. */
public enum FindingNature {
    /** Art. 27: a letter. */
    NOT_PERFORMED("应当履行而未履行职责"),
    /** Art. 28: an opinion. */
    UNLAWFUL("违法"),
    /** Art. 28: an opinion. */
    OBVIOUSLY_IMPROPER("明显不当"),
    /** Neither of these: soft guidance at most. A setting of this product. */
    DEFECT("轻微瑕疵");

    private final String chinese;

    FindingNature(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
