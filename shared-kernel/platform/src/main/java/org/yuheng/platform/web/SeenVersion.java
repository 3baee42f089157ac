package org.yuheng.platform.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The version in an {@code If-Match} header: {@code "3"}, {@code W/"3"} or 3. */
public final class SeenVersion {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    private SeenVersion() {}

    /**
     * @return null where the sender does not mind
     * @throws DomainError {@code INVALID_VALUE}
     */
    public static Long parse(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        var matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "If-Match"));
        }
        return Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
