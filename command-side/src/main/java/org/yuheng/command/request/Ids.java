package org.yuheng.command.request;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Reads what stands in the log as a name, so nothing else may stand there. */
public final class Ids {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z][A-Za-z0-9._@-]{0,79}");

    private Ids() {}

    /** An id of a complaint or case. @return null where nothing is given */
    public static String clean(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip()).toString();
        } catch (IllegalArgumentException noId) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field));
        }
    }

    /** A code of an item, a piece of a case, a paper or an organisation. @return null where nothing is given */
    public static String code(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text.strip()).matches()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field));
        }
        return text.strip();
    }

    /** The name of an account. @return null where nothing is given */
    public static String account(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!ACCOUNT.matcher(text.strip()).matches()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field));
        }
        return text.strip();
    }
}
