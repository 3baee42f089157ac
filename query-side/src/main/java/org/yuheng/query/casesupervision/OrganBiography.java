package org.yuheng.query.casesupervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yuheng.query.complaint.BiographyStep;

/** Which steps of a biography concern the supervised organ: those that it took and those that were told to it. */
final class OrganBiography {
    private static final Set<String> ALWAYS = Set.of(
            "CaseNoticeServed",
            "ExplanationSubmitted",
            "RectificationReported",
            "RectificationVerified",
            "RectificationRejected",
            "ObjectionRaised",
            "ObjectionAnswered",
            "DeadlineMissed",
            "ExecutionReported",
            "ExecutionVerified",
            "CaseSuspended",
            "CaseResumed",
            "CaseClosed",
            "CaseClosedWithoutViolation");
    private static final Set<String> WHEN_ADDRESSED_TO_IT = Set.of(
            "PaperIssued",
            "SupervisionLetterIssued",
            "SupervisionOpinionIssued",
            "SupervisionDecisionIssued",
            "PaperServed",
            "PaperWithdrawn",
            "FollowUpSet",
            "FollowUpDone");
    private static final Set<String> WHEN_ASKED_BY_IT = Set.of("RecusalRequested", "RecusalDecided");

    private OrganBiography() {}

    static List<BiographyStep> of(CaseBiographyDocument biography, String organ) {
        var asked = biography.steps().stream()
                .filter(step -> step.event().equals("RecusalRequested") && isBy(step, organ))
                .map(step -> step.facts().get("requestId"))
                .toList();
        return Shown.of(
                biography.steps(),
                step -> ALWAYS.contains(step.event())
                        || WHEN_ADDRESSED_TO_IT.contains(step.event())
                                && organ.equals(step.facts().get("to"))
                        || WHEN_ASKED_BY_IT.contains(step.event())
                                && asked.contains(step.facts().get("requestId")));
    }

    private static boolean isBy(BiographyStep step, String organ) {
        return step.actor() != null && organ.equals(step.actor().organisation());
    }

    /** Some of the steps, each waiting since the one before it that is shown. */
    static final class Shown {
        private Shown() {}

        static List<BiographyStep> of(List<BiographyStep> all, Predicate<BiographyStep> open) {
            var shown = new ArrayList<BiographyStep>();
            for (var step : all) {
                if (open.test(step)) {
                    shown.add(shown.isEmpty() ? first(step) : step.waitedSince(latest(shown)));
                }
            }
            return shown;
        }

        /** What was before it is none of the reader's business, nor how long that took. */
        private static BiographyStep first(BiographyStep step) {
            return new BiographyStep(
                    step.version(),
                    step.at(),
                    step.effectiveAt(),
                    step.event(),
                    step.actor(),
                    step.facts(),
                    null,
                    null,
                    null);
        }

        private static Instant latest(List<BiographyStep> steps) {
            return steps.stream()
                    .map(BiographyStep::effectiveAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
