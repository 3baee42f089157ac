package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.words.Words;

/**
 * One complaint, as a reader may see it.
 *
 * @param overlays what holds beside the stage, as {@code refusalProposed}
 * @param overlayNames the same in words
 * @param subject scrubbed copy
 * @param organ null where none is known
 * @param enterprise null where the reader may not know it, there is none, or the vault is silent
 * @param broughtInFor organisation that brought it in, or null
 * @param overdue whether the last day of the running period is over, in legal time
 * @param identityErased whether who complained, and all that was said, is gone for ever
 */
public record ComplaintAnswer(
        String id,
        String number,
        long version,
        ComplaintStage stage,
        String stageName,
        List<String> overlays,
        List<String> overlayNames,
        Channel channel,
        IdentityMode identityMode,
        String regionCode,
        String regionName,
        String subject,
        Named.Organ organ,
        Named.Enterprise enterprise,
        String externalNumber,
        Category category,
        String categoryName,
        LocalDate occurredOn,
        Instant receivedAt,
        String broughtInFor,
        String importId,
        List<ClockAnswer> clocks,
        boolean overdue,
        boolean supplementAsked,
        RefusalAnswer refusal,
        HandlingAnswer handling,
        OutcomeAnswer outcome,
        boolean identityErased,
        List<NextStep> nextSteps) {

    /** The latest proposal to refuse. */
    public record RefusalAnswer(RefusalReason reason, String reasonName, Refusal.State state, Instant proposedAt) {}

    /**
     * @param display names from the vault, or null
     * @param reach of the person, which covers it
     * @param now legal time
     */
    static ComplaintAnswer of(
            ComplaintDocument complaint, Display display, Person person, Reach reach, Instant now, Words words) {
        var refusal = Optional.ofNullable(complaint.refusal());
        return new ComplaintAnswer(
                complaint.id(),
                complaint.number(),
                complaint.version(),
                complaint.stage(),
                words.name(complaint.stage()),
                complaint.overlays().stream().map(Overlay::key).toList(),
                complaint.overlays().stream().map(words::name).toList(),
                complaint.channel(),
                complaint.identityMode(),
                complaint.regionCode(),
                Places.name(complaint.regionCode()),
                complaint.subject(),
                Named.organ(complaint, display),
                Named.enterprise(complaint, display),
                display == null ? null : display.externalNumber(),
                complaint.category(),
                complaint.category() == null ? null : words.name(complaint.category()),
                complaint.occurredOn(),
                complaint.receivedAt(),
                complaint.broughtInFor(),
                complaint.importId(),
                complaint.clocks().stream()
                        .map(clock -> ClockAnswer.of(clock, words))
                        .toList(),
                complaint.isOverdueOn(LegalDay.dateOf(now)),
                complaint.supplementAsked(),
                refusal.map(last -> new RefusalAnswer(
                                last.reason(), words.name(last.reason()), last.state(), last.proposedAt()))
                        .orElse(null),
                HandlingAnswer.of(complaint.handling(), reach.namesStaff(), words),
                OutcomeAnswer.of(complaint.outcome(), words),
                complaint.identityErased(),
                NextSteps.of(complaint, person, now, words));
    }
}
