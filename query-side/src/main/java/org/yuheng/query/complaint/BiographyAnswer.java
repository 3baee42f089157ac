package org.yuheng.query.complaint;

import java.time.Instant;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.WorkingCalendar;
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
 * @param waitedDays the same in days of legal time, the first one not counted, or null
 * @param waitedNonWorkingDays those of them that nobody works by the published calendar, or null
 * @param waitedText all of that in words, or null
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
        Long waitedSeconds,
        Integer waitedDays,
        Integer waitedNonWorkingDays,
        String waitedText) {

    /** For staff: with the accounts of staff. */
    public static BiographyAnswer forStaff(BiographyStep step, Words words) {
        return of(
                step,
                ActorAnswer.withAccount(actor(step), words),
                FactWords.of(step.facts(), words),
                LegalBasis.of(step),
                words);
    }

    /** For whoever shows the receipt code: staff stay unnamed. */
    public static BiographyAnswer forComplainant(BiographyStep step, Words words) {
        return of(
                step,
                ActorAnswer.withoutAccount(actor(step), words),
                FactWords.of(step.facts(), words),
                LegalBasis.of(step),
                words);
    }

    /**
     * For whoever reads the biography of something else than a complaint.
     *
     * @param said the facts of the step as people say them
     * @param legalBasis null where there is none
     */
    public static BiographyAnswer of(
            BiographyStep step, ActorAnswer actor, Map<String, String> said, String legalBasis, Words words) {
        var waited = step.waitedFor() == null
                ? null
                : WaitedDays.between(step.waitedSince(), step.effectiveAt(), WorkingCalendar.published());
        return new BiographyAnswer(
                step.at(),
                step.effectiveAt(),
                step.event(),
                words.text("step." + step.event(), said),
                actor,
                legalBasis,
                step.waitedFor(),
                words.nameOrNull(step.waitedFor()),
                step.waitedSeconds(),
                waited == null ? null : waited.days(),
                waited == null ? null : waited.nonWorking(),
                waited == null ? null : waited.inWords("waited.step", words.name(step.waitedFor()), words));
    }

    /** The clock where nobody did it. */
    public static Actor actor(BiographyStep step) {
        return step.actor() == null ? Actor.CLOCK : step.actor();
    }
}
