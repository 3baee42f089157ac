package org.yuheng.kernel.casesupervision;

import java.util.Map;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A provision of law as it is cited in a paper: {@code 《行政处罚法》第六十条}, with paragraph and item where there are any, or
 * a document with its number. Nothing else has this form, so a citation may stand in an event.
 */
public record LegalProvision(String citation) {
    private static final String TITLE = "《[^《》\\s]{2,60}》(（[^（）《》\\s]{1,30}）)?";
    private static final String NUMBER = "[一二三四五六七八九十百千零〇\\d]{1,8}";
    private static final String PLACE =
            "第" + NUMBER + "条(之" + NUMBER + ")?(第" + NUMBER + "款)?(第[（(]?" + NUMBER + "[）)]?项)?";
    private static final Pattern FORM = Pattern.compile(TITLE + "(" + PLACE + "(、" + PLACE + "){0,9})?");

    public LegalProvision {
        if (citation == null || !FORM.matcher(citation).matches()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "provisions", "expected", "《行政处罚法》第六十条"));
        }
    }

    @Override
    public String toString() {
        return citation;
    }
}
