package org.yuheng.query.paper;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.text.PlainText;

/** The texts of one paper, cleaned and counted: a paper has at most 200 pages of 22 lines of 28 characters. */
final class PaperTexts {
    static final int MOST_PAGES = 200;
    static final int LINE = 28;
    static final int MOST_CHARACTERS = MOST_PAGES * 22 * LINE;
    static final String NO_NUMBER = "（待编号）";
    static final String NO_DATE = "（成文日期待定）";

    private int characters;

    static String toWrite(PaperPart part) {
        return "【待补充：" + part.chinese() + "】";
    }

    /** 2026年12月4日. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2026年12月4日（周五）. */
    static String dateWithWeekday(LocalDate date) {
        return date(date) + "（" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINESE) + "）";
    }

    /** On one line; empty for null. */
    String line(String text) {
        return text == null ? "" : String.join(" ", paragraphs(text));
    }

    /** @throws DomainError {@code TEXT_TOO_LONG} when this one is too much */
    List<String> paragraphs(String text) {
        var paragraphs = PlainText.clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        paragraphs.forEach(this::count);
        return paragraphs;
    }

    private void count(String paragraph) {
        characters += (paragraph.codePointCount(0, paragraph.length()) / LINE + 1) * LINE;
        if (characters > MOST_CHARACTERS) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "paper", "limit", MOST_CHARACTERS));
        }
    }
}
