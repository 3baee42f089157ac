package org.yuheng.command.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.yuheng.kernel.complaint.ComplaintStage;

/** The words of a notice, in Chinese or English, from templates that know number and stage only. */
final class NoticeTexts {
    private static final Properties CHINESE = load("notice-texts_zh.properties");
    private static final Properties ENGLISH = load("notice-texts_en.properties");

    private NoticeTexts() {}

    /** In English for an English locale, in Chinese for every other. */
    static String text(Notice notice, Locale locale) {
        var template = template(notice.step(), notice.audience(), locale);
        return fill(template, notice, locale);
    }

    static String mailSubject(Notice notice, Locale locale) {
        return fill(templates(locale).getProperty("mail.subject"), notice, locale);
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
        return template.replace("{number}", notice.number()).replace("{stage}", stage(notice.stage(), locale));
    }

    private static String stage(ComplaintStage stage, Locale locale) {
        return isEnglish(locale) ? stage.name().toLowerCase(Locale.ROOT).replace('_', ' ') : stage.chinese();
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
