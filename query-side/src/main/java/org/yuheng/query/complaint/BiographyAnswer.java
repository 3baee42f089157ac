package org.yuheng.query.complaint;

import java.time.Instant;
import org.yuheng.kernel.access.Actor;
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
                words.text("step." + step.event(), FactWords.of(step.facts(), words)),
                actor,
                LegalBasis.of(step),
                step.waitedFor(),
                step.waitedFor() == null ? null : words.text("Awaited." + step.waitedFor()),
                step.waitedSeconds());
    }

    private static Actor actor(BiographyStep step) {
        return step.actor() == null ? Actor.CLOCK : step.actor();
    }
}
