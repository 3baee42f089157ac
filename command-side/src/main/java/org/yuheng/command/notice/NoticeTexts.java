package org.yuheng.command.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a notice, in Chinese or English, from templates that know number, stage, paper and last day only. What
 * stands in brackets is left out where the paper or the day that it names is not there.
 */
final class NoticeTexts {
    private static final Properties CHINESE = load("notice-texts_zh.properties");
    private static final Properties ENGLISH = load("notice-texts_en.properties");

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final String PAPER = "{paper}";
    private static final String DUE = "{due}";

    private NoticeTexts() {}

    /** In English for an English locale, in Chinese for every other. */
    static String text(Notice notice, Locale locale) {
        var template = template(notice.step(), notice.audience(), locale);
        return fill(template, notice, locale);
    }

    static String mailSubject(Notice notice, Locale locale) {
        var templates = templates(locale);
        var usual = templates.getProperty("mail.subject");
        return fill(templates.getProperty("mail.subject." + notice.subject().kind(), usual), notice, locale);
    }

    static String mailBody(Notice notice, Locale locale) {
        return fill(templates(locale).getProperty("mail.body"), notice, locale).replace("{text}", text(notice, locale));
    }

    /** @throws IllegalArgumentException for a rule that has no words in one of the languages */
    static void mustSay(NoticeRule rule) {
        for (var locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            if (template(rule.step(), rule.audience(), locale) == null) {
                throw new IllegalArgumentException("a notice of " + rule.step() + " has no words in " + locale);
            }
        }
    }

    private static String template(String step, Audience audience, Locale locale) {
        var templates = templates(locale);
        return templates.getProperty(step + "." + audience, templates.getProperty(step));
    }

    private static String fill(String template, Notice notice, Locale locale) {
        var subject = notice.subject();
        var due = notice.dueOn() == null ? null : day(notice.dueOn(), locale);
        return BRACKETS.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(
                        isThere(part.group(1), PAPER, notice.paper()) && isThere(part.group(1), DUE, due)
                                ? part.group(1)
                                : ""))
                .replace("{number}", notice.number())
                .replace("{stage}", isEnglish(locale) ? subject.stageInEnglish() : subject.stageInChinese())
                .replace(PAPER, notice.paper() == null ? "" : notice.paper())
                .replace(DUE, due == null ? "" : due);
    }

    private static boolean isThere(String part, String name, String value) {
        return value != null || !part.contains(name);
    }

    private static String day(LocalDate day, Locale locale) {
        return isEnglish(locale) ? day.toString() : day.format(CHINESE_DAY);
    }

    private static Properties templates(Locale locale) {
        return isEnglish(locale) ? ENGLISH : CHINESE;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private static Properties load(String file) {
        var templates = new Properties();
        try (var reader = new InputStreamReader(NoticeTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            templates.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return templates;
    }
}
