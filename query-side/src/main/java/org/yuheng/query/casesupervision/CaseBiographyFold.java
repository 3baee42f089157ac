package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyFold;
import org.yuheng.query.complaint.BiographyStep;

/** How the biography of a case grows: one step per event. Pure and total. */
public final class CaseBiographyFold {
    private CaseBiographyFold() {}

    /** @param before null before the first event */
    public static CaseBiographyDocument apply(CaseBiographyDocument before, CaseEvent event, long version) {
        return event instanceof CaseProposed proposed ? begun(proposed, version) : continued(before, event, version);
    }

    private static CaseBiographyDocument begun(CaseProposed e, long version) {
        return new CaseBiographyDocument(
                e.caseId(),
                version,
                CaseStage.PROPOSED,
                e.bureauRegion(),
                List.of(e.bureauId()),
                List.of(),
                e.organId(),
                false,
                List.of(),
                CaseTurn.after(e, null, CaseStage.PROPOSED, List.of()),
                BiographyFold.grown(List.of(), null, e, version, e.by(), CaseFacts.of(e, List.of())));
    }

    private static CaseBiographyDocument continued(CaseBiographyDocument before, CaseEvent event, long version) {
        var stage = CaseStages.after(event, before.stage(), paperId -> statesAPeriod(paperId, before.steps()));
        return new CaseBiographyDocument(
                before.id(),
                version,
                stage,
                before.bureauRegion(),
                bureaus(before, event),
                event instanceof CaseJoined e
                        ? Changed.with(before.partnerRegions(), e.partnerRegion())
                        : before.partnerRegions(),
                before.organId(),
                before.told() || event instanceof CaseNoticeServed,
                event instanceof ClueTransferred e && e.receiver() != null
                        ? Changed.with(before.receivers(), e.receiver())
                        : before.receivers(),
                CaseTurn.after(event, before.awaited(), stage, before.steps()),
                grown(before, event, version));
    }

    private static List<String> bureaus(CaseBiographyDocument before, CaseEvent event) {
        return switch (event) {
            case CaseElevated e -> Changed.with(before.bureaus(), e.bureauId());
            case CaseJoined e -> Changed.with(before.bureaus(), e.partnerId());
            default -> before.bureaus();
        };
    }

    /** As its latest draft says. */
    private static boolean statesAPeriod(String paperId, List<BiographyStep> steps) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(PaperDrafted.class.getSimpleName())
                        && paperId.equals(step.facts().get("paperId")))
                .findFirst()
                .filter(step -> step.facts().containsKey("period"))
                .isPresent();
    }

    private static List<BiographyStep> grown(CaseBiographyDocument before, CaseEvent event, long version) {
        var facts = CaseFacts.of(event, before.steps());
        var steps = BiographyFold.grown(before.steps(), before.awaited(), event, version, CaseActors.of(event), facts);
        return event instanceof ClueAcknowledged || event instanceof ClueResultRecorded
                ? Changed.last(steps, step -> sinceTheClue(step, before.steps()))
                : steps;
    }

    /** A clue has a life of its own: it waits for the supervisory organ, whoever the case waits for. */
    private static BiographyStep sinceTheClue(BiographyStep step, List<BiographyStep> before) {
        var clue = step.facts().get("clueId");
        return before.reversed().stream()
                .filter(earlier -> clue.equals(earlier.facts().get("clueId")))
                .findFirst()
                .map(earlier -> new BiographyStep(
                                step.version(),
                                step.at(),
                                step.effectiveAt(),
                                step.event(),
                                step.actor(),
                                step.facts(),
                                Awaited.DISCIPLINE,
                                null,
                                null)
                        .waitedSince(earlier.effectiveAt()))
                .orElse(step);
    }
}
