package org.yuheng.command.request;

import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.text.PlainText;

/** Cleans what people write into the fields of a verb. */
public final class Texts {
    private static final int LONGEST = 20_000;

    private Texts() {}

    /** @return null where nothing visible was written: the decision says whether that may be */
    public static ConfidentialText clean(String field, String text) {
        return PlainText.optional(field, text, LONGEST, ErrorCode.TEXT_TOO_LONG)
                .map(ConfidentialText::new)
                .orElse(null);
    }
}
