package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.words.Words;

/**
 * A step of a biography in words.
 *
 * @param step simple name of the event
 * @param text what happened, for somebody who has never read the law
 * @param legalBasis null where there is none
 * @param waitedFor whose turn it was since the step before, or null
 * @param waitedForName the same in words
 * @param waitedSeconds how long that took, or null
 */
public record BiographyAnswer(
        Instant at,
        Instant effectiveAt,
        String step,
        String text,
        ActorAnswer actor,
        String legalBasis,
        Awaited waitedFor,
        String waitedForName,
        Long waitedSeconds) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** For staff: with the accounts of staff. */
    public static BiographyAnswer forStaff(BiographyStep step, Words words) {
        return of(step, ActorAnswer.withAccount(actor(step), words), words);
    }

    /** For whoever shows the receipt code: staff stay unnamed. */
    public static BiographyAnswer forComplainant(BiographyStep step, Words words) {
        return of(step, ActorAnswer.withoutAccount(actor(step), words), words);
    }

    private static BiographyAnswer of(BiographyStep step, ActorAnswer actor, Words words) {
        return new BiographyAnswer(
                step.at(),
                step.effectiveAt(),
                step.event(),
                words.text("step." + step.event(), inWords(step.facts(), words)),
                actor,
                LegalBasis.of(step),
                step.waitedFor(),
                step.waitedFor() == null ? null : words.text("Awaited." + step.waitedFor()),
                step.waitedSeconds());
    }

    private static Actor actor(BiographyStep step) {
        return step.actor() == null ? Actor.CLOCK : step.actor();
    }

    private static Map<String, String> inWords(Map<String, String> facts, Words words) {
        var said = new TreeMap<>(facts);
        said.computeIfPresent("channel", (name, code) -> nameOf(Channel.values(), code, words));
        said.computeIfPresent("category", (name, code) -> nameOf(Category.values(), code, words));
        said.computeIfPresent("reason", (name, code) -> nameOf(RefusalReason.values(), code, words));
        said.computeIfPresent("clock", (name, code) -> nameOf(ClockKind.values(), code, words));
        said.computeIfPresent("provisional", (name, flag) -> words.text("provisional"));
        said.computeIfPresent(
                "validUntil",
                (name, instant) -> MINUTE.format(Instant.parse(instant).atZone(LegalDay.ZONE)));
        return said;
    }

    /** A code that this version does not know is shown as it is. */
    private static String nameOf(Enum<?>[] values, String code, Words words) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .map(words::name)
                .orElse(code);
    }
}
