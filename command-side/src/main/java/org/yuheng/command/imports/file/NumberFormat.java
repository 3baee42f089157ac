package org.yuheng.command.imports.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a number format of a workbook (ECMA-376, 18.8.30) shows a date or a time of day. */
final class NumberFormat {
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");

    /** Literal text, colours and conditions, escaped and padding characters. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");

    private NumberFormat() {}

    /**
     * @param id of a format that is defined by the standard, or of one that the workbook defines; may be null
     * @param code of the format, where the workbook defines it; may be null
     */
    static boolean isDate(Integer id, String code) {
        if (id == null) {
            return false;
        }
        return isBuiltInDate(id) || code != null && isDateCode(code.toLowerCase(Locale.ROOT));
    }

    // 27 to 36 and 50 to 58 are dates where the workbook was made in Chinese, Japanese or Korean.
    private static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id == 45 || id == 47 || id >= 50 && id <= 58;
    }

    private static boolean isDateCode(String code) {
        String plain = NO_CODE.matcher(code).replaceAll("");
        return !ELAPSED.matcher(code).find()
                && !plain.contains("general")
                && plain.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }
}
