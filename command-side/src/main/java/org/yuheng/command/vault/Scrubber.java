package org.yuheng.command.vault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes personal data out of a text that will stand in the log and the index. Certain: the values that are known to
 * belong to the complainant, also with blanks or hyphens in them or in full-width signs, and everything shaped like a
 * phone, identity card, account, vehicle or e-mail. Best effort: names after the usual introductions. A name that
 * nothing announces stays. Scrubbing twice changes nothing.
 */
public final class Scrubber {
    private static final String KNOWN = "〔投诉人信息〕";
    private static final String BETWEEN = "[ -]?";
    private static final String MARKS = Stream.concat(
                    Stream.of(KNOWN), PersonalShapes.ALL.stream().map(PersonalShapes.Shape::mark))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern ONLY_NUMBER = Pattern.compile("[\\d +()-]+");

    private Scrubber() {}

    /** @param known values that belong to the complainant; those of less than two characters are passed over */
    public static String scrub(String text, Collection<String> known) {
        var scrubbed = withoutKnown(text, known);
        for (var shape : PersonalShapes.ALL) {
            scrubbed = without(shape, scrubbed);
        }
        return scrubbed;
    }

    private static String withoutKnown(String text, Collection<String> known) {
        var values = known.stream()
                .filter(value -> value != null && value.strip().length() > 1)
                .map(value -> compact(FoldedText.of(value.strip())))
                .filter(value -> value.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Scrubber::loosely)
                .toList();
        return values.isEmpty() ? text : without(knownShape(values), text);
    }

    /** A mark that is there already comes first and stays: it may contain what is looked for. */
    private static PersonalShapes.Shape knownShape(List<String> values) {
        var pattern = "(?:" + MARKS + ")|(?<value>" + String.join("|", values) + ")";
        return new PersonalShapes.Shape(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                KNOWN,
                match -> match.group("value") != null,
                false);
    }

    /** A number is the same number without its blanks, hyphens and brackets. */
    private static String compact(String value) {
        return ONLY_NUMBER.matcher(value).matches() ? value.replaceAll("\\D", "") : value;
    }

    private static String loosely(String value) {
        return value.codePoints()
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String without(PersonalShapes.Shape shape, String text) {
        var match = shape.pattern().matcher(FoldedText.of(text));
        var scrubbed = new StringBuilder(text.length());
        int copied = 0;
        while (match.find()) {
            if (shape.holds().test(match)) {
                int begin = shape.announced() ? match.end(1) : match.start();
                scrubbed.append(text, copied, begin).append(shape.mark());
                copied = match.end();
            }
        }
        return copied == 0 ? text : scrubbed.append(text, copied, text.length()).toString();
    }
}
