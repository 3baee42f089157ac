package org.yuheng.query.casesearch;

import java.time.LocalDate;
import java.util.Comparator;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.query.casesupervision.CaseAftermath;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.complaint.LegalBasis;
import org.yuheng.query.words.Words;

/**
 * Something that an organ still owes.
 *
 * @param subject of the case; null where the organ that asks is not the one that is supervised
 * @param paperId paper from which it follows, or null
 * @param followUp what follows, or null
 * @param dueOn last day; null while it stands still
 * @param overdue whether that day is over, in legal time
 */
record Obligation(
        ClockKind kind,
        String kindName,
        String caseId,
        String caseNumber,
        String subject,
        String paperId,
        String paperNumber,
        PaperKind paperKind,
        String paperKindName,
        FollowUpKind followUp,
        String followUpName,
        String basis,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        boolean overdue) {
    /** Late ones first, the longest late at the very first; what stands still comes last. */
    static final Comparator<Obligation> MOST_URGENT_FIRST = Comparator.comparing(Obligation::overdue)
            .reversed()
            .thenComparing(Obligation::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Obligation::caseNumber)
            .thenComparing(Obligation::kind);

    static Obligation of(CaseClock clock, CaseDocument document, boolean tellsSubject, LocalDate today, Words words) {
        var paper = document.paper(clock.holderId());
        var followUp = document.aftermath().followUps().stream()
                .filter(one -> one.id().equals(clock.holderId()))
                .findFirst()
                .filter(one -> clock.clock() == ClockKind.FOLLOW_UP)
                .map(CaseAftermath.FollowUp::kind);
        return new Obligation(
                clock.clock(),
                words.name(clock.clock()),
                document.id(),
                document.opening().number(),
                tellsSubject ? document.opening().subject() : null,
                paper.map(CasePaper::id).orElse(null),
                paper.map(CasePaper::number).orElse(null),
                paper.map(CasePaper::kind).orElse(null),
                paper.map(CasePaper::kind).map(words::name).orElse(null),
                followUp.orElse(null),
                followUp.map(words::name).orElse(null),
                LegalBasis.rule(clock.rule()).map(StatutoryRule::basis).orElse(null),
                clock.startedOn(),
                clock.state() == CaseClock.State.STOPPED ? null : clock.dueOn(),
                clock.provisional(),
                clock.state() == CaseClock.State.MISSED || clock.isOverdueOn(today));
    }
}
