package org.yuheng.kernel.error;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yuheng.kernel.resource.KernelResource;

/**
 * The message of an error code in Chinese or English. {@code {name}} stands for a detail; a part in square brackets is
 * left out when one of its details is not given, so a message is a whole sentence with any details or none.
 */
public final class ErrorMessages {
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Properties CHINESE = load("errors_zh.properties");
    private static final Properties ENGLISH = load("errors_en.properties");

    private ErrorMessages() {}

    /** The message in English for an English locale, in Chinese for every other. */
    public static String text(ErrorCode code, Map<String, Object> details, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        String template = (english ? ENGLISH : CHINESE).getProperty(code.name());
        return OPTIONAL_PART.matcher(template).replaceAll(part -> literal(fill(part, details, english ? ", " : "、")));
    }

    private static String fill(MatchResult part, Map<String, Object> details, String separator) {
        String text = part.group(1);
        boolean complete = PLACEHOLDER.matcher(text).results().allMatch(name -> details.get(name.group(1)) != null);
        return complete
                ? PLACEHOLDER.matcher(text).replaceAll(name -> literal(show(details.get(name.group(1)), separator)))
                : "";
    }

    private static String show(Object value, String separator) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(separator))
                : String.valueOf(value);
    }

    private static String literal(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static Properties load(String file) {
        var messages = new Properties();
        try {
            messages.load(new StringReader(String.join("\n", new KernelResource(file).lines())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
