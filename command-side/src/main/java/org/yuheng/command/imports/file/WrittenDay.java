package org.yuheng.command.imports.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * A day as people and programs write it: {@code 2019-02-28}, {@code 2019/2/28 11:25}, {@code 2019年2月28日},
 * {@code 20190228}, {@code 2019-02-28T11:25:05+08:00}, or the number of a day as spreadsheets count it. A time of day
 * must be a lawful one; with an offset it is the day in Shanghai that counts, without one the day that is written.
 */
final class WrittenDay {
    private static final Pattern WRITTEN = Pattern.compile("(?<year>\\d{4})[-.](?<month>\\d{1,2})[-.](?<day>\\d{1,2})"
            + "(?:\\s+(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2}))?:?(?:\\.\\d{1,9})?"
            + "\\s*(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?\\s*");
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");

    // Only numbers that mean a day from 1950 to 2099: a smaller one is rather a year or something else.
    private static final Pattern COUNTED = Pattern.compile("\\d{5}(?:\\.\\d{1,20})?");
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_COUNTED = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_COUNTED = LocalDate.of(2099, 12, 31);

    private WrittenDay() {}

    /** The day, or nothing when it cannot be told or there is no such day. */
    static Optional<LocalDate> parse(String text) {
        try {
            if (COUNTED.matcher(text).matches()) {
                return Optional.of(COUNTED_FROM.plusDays(new BigDecimal(text).longValue()))
                        .filter(day -> !day.isBefore(FIRST_COUNTED) && !day.isAfter(LAST_COUNTED));
            }
            var compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(day(compact));
            }
            var written = WRITTEN.matcher(plain(text));
            return written.matches() ? Optional.of(dayInShanghai(written)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same with hyphens in the date and colons in the time. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '年', '月', '/' -> plain.append('-');
                case '日', 'T' -> plain.append(' ');
                case '时', '点', '分', '：' -> plain.append(':');
                case '秒' -> {}
                default -> plain.append(character);
            }
        }
        return plain.toString();
    }

    private static LocalDate dayInShanghai(Matcher written) {
        LocalDate day = day(written);
        if (written.group("hour") == null) {
            return day;
        }
        int second = written.group("second") == null ? 0 : number(written, "second");
        var time = LocalTime.of(number(written, "hour"), number(written, "minute"), second);
        String offset = written.group("offset");
        return offset == null
                ? day
                : LegalDay.dateOf(LocalDateTime.of(day, time).toInstant(ZoneOffset.of(offset)));
    }

    private static LocalDate day(Matcher text) {
        return LocalDate.of(number(text, "year"), number(text, "month"), number(text, "day"));
    }

    private static int number(Matcher text, String group) {
        return Integer.parseInt(text.group(group));
    }
}
