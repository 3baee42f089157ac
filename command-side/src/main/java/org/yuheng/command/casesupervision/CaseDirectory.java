package org.yuheng.command.casesupervision;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.SupervisionDecisionIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionLetterIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionOpinionIssued;
import org.yuheng.kernel.rule.ClockKind;

/** What the rest of this side may ask about a case: who has to do with it. */
@Component
public class CaseDirectory {
    private final CaseFile file;

    CaseDirectory(CaseFile file) {
        this.file = file;
    }

    /**
     * As it stood when a step had just happened, whatever happened later.
     *
     * @param sequence of that step
     */
    public CaseParties partiesAt(String caseId, long sequence) {
        var life = file.eventsOf(caseId);
        if (life.size() <= sequence) {
            throw new IllegalStateException("the log does not hold step " + sequence + " of " + caseId);
        }
        return CaseParties.of(life.subList(0, (int) sequence + 1));
    }

    /**
     * Who has to do with a period of a paper, if it runs now, the case does not stand still, and its end is not yet missed.
     *
     * @param dueOn last day of the period that is meant: a new period is another one
     * @param startedBefore a period that began on this day or later is not meant
     */
    public Optional<CaseParties> whileRunning(
            String caseId, ClockKind clock, String paperId, LocalDate dueOn, LocalDate startedBefore) {
        var known = CaseGuards.mustExist(file.stateOf(caseId));
        boolean stands =
                known.standingSince() != null || known.course().missed().contains(paperId);
        return known.periods()
                .find(clock, paperId)
                .filter(period -> !stands && !period.provisional())
                .filter(period -> period.dueOn().equals(dueOn))
                .filter(period -> period.startedOn().isBefore(startedBefore))
                .map(period -> CaseParties.of(known, Step.of(paperId)));
    }

    /** What a step is about, beside the case. */
    private record Step(String paperId, String drafter, String receiver, boolean concernsOrgan, String actor) {
        private static final Set<ClockKind> OF_THE_ORGAN =
                EnumSet.of(ClockKind.EXPLANATION, ClockKind.RECTIFICATION, ClockKind.EXECUTION);

        static Step of(String paperId) {
            return new Step(paperId, null, null, true, null);
        }

        static Step of(CaseEvent event, CaseState.Known known) {
            boolean ofFindings = event instanceof FindingsDrafted || event instanceof FindingsReviewed;
            var drafter = ofFindings ? known.inquiry().drafter() : null;
            return new Step(
                    paperOf(event),
                    drafter == null ? null : drafter.person(),
                    receiverOf(event, known),
                    concernsOrgan(event, known),
                    actorOf(event));
        }

        private static String paperOf(CaseEvent event) {
            return switch (event) {
                case PaperDrafted e -> e.paperId();
                case PaperApproved e -> e.paperId();
                case PaperIssued e -> e.paperId();
                case SupervisionLetterIssued e -> e.paperId();
                case SupervisionOpinionIssued e -> e.paperId();
                case SupervisionDecisionIssued e -> e.paperId();
                case PaperServed e -> e.paperId();
                case PaperWithdrawn e -> e.paperId();
                case PaperVoided e -> e.paperId();
                case RectificationRejected e -> e.paperId();
                case ObjectionRaised e -> e.paperId();
                case ObjectionAnswered e -> e.paperId();
                case DeadlineMissed e -> e.paperId();
                case DecisionProposed e -> e.paperId();
                case ExecutionVerified e -> e.paperId();
                case CaseDueDateFixed e -> e.holderId();
                default -> null;
            };
        }

        private static String receiverOf(CaseEvent event, CaseState.Known known) {
            var clues = known.aftermath().clues();
            return switch (event) {
                case ClueTransferred e -> e.receiver();
                case ClueAcknowledged e -> clues.get(e.clueId()).receiver();
                case ClueResultRecorded e -> clues.get(e.clueId()).receiver();
                default -> null;
            };
        }

        /** Some steps concern the organ or somebody else, as they say. */
        private static boolean concernsOrgan(CaseEvent event, CaseState.Known known) {
            return switch (event) {
                case FollowUpSet e -> known.opening().organId().equals(e.responsibleId());
                case CaseDueDateFixed e -> OF_THE_ORGAN.contains(e.clock());
                default -> true;
            };
        }

        private static String actorOf(CaseEvent event) {
            return Arrays.stream(event.getClass().getRecordComponents())
                    .filter(field -> field.getType() == Actor.class)
                    .map(field -> ((Actor) valueOf(event, field)).person())
                    .findFirst()
                    .orElse(null);
        }

        private static Object valueOf(CaseEvent event, RecordComponent field) {
            try {
                return field.getAccessor().invoke(event);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * Who has to do with a case when a step of it has happened, for those who tell them of it. Ids only, nothing personal.
     *
     * @param toldStage stage as the organ may know it: what goes on inside the bureau or with the government shows as the
     *     stage before
     * @param bureaus the one that handles it first, then those that take part
     * @param bureauRegion of the one that handles it: the government of the same level is the one of this region
     * @param team those who did not step back
     * @param organ the organ supervised, or null while it was not told of the case, or where the step does not concern it
     * @param paperKind of the paper that the step is about, or null
     * @param paperNumber its number, or null while it has none
     * @param drafter account that drafted what the step is about, or null
     * @param receiver body to which the clue went that the step is about, or null
     * @param actor account that took the step, or null
     */
    public record CaseParties(
            String caseId,
            String number,
            CaseStage stage,
            CaseStage toldStage,
            List<String> bureaus,
            String bureauRegion,
            List<String> team,
            String organ,
            PaperKind paperKind,
            String paperNumber,
            String drafter,
            String receiver,
            String actor) {
        /** @param life what has happened, from the first step to the one that is told of */
        public static CaseParties of(List<CaseEvent> life) {
            CaseState state = new CaseState.None();
            for (var event : life) {
                state = CaseEvolution.evolve(state, event);
            }
            var known = CaseGuards.mustExist(state);
            return of(known, Step.of(life.getLast(), known));
        }

        private static CaseParties of(CaseState.Known known, Step step) {
            var opening = known.opening();
            var parties = known.parties();
            var paper = known.papers().find(step.paperId());
            boolean told = known.inquiry().noticed() && step.concernsOrgan();
            return new CaseParties(
                    opening.caseId(),
                    opening.number(),
                    known.stage(),
                    toldStage(known),
                    Stream.concat(
                                    Stream.of(parties.bureauId()),
                                    parties.partners().stream().sorted())
                            .distinct()
                            .filter(bureau -> !bureau.equals(opening.organId()))
                            .toList(),
                    parties.bureauRegion(),
                    parties.members(),
                    told ? opening.organId() : null,
                    paper.map(Paper::kind).orElse(null),
                    paper.map(Paper::number).orElse(null),
                    paper.map(Paper::drafter).map(Actor::person).orElse(step.drafter()),
                    step.receiver(),
                    step.actor());
        }

        private static CaseStage toldStage(CaseState.Known known) {
            return switch (known.stage()) {
                case FINDINGS_DRAFTED, FINDINGS_REVIEWED -> CaseStage.INVESTIGATING;
                case DECISION_PROPOSED, DECISION_DECIDED ->
                    known.papers().anyInForce() ? CaseStage.RECTIFYING : CaseStage.INVESTIGATING;
                case PROPOSED,
                        FILED,
                        INVESTIGATING,
                        RECTIFYING,
                        RECTIFICATION_REPORTED,
                        RECTIFIED,
                        EXECUTING,
                        EXECUTION_REPORTED,
                        DECLINED,
                        CLOSED_WITHOUT_VIOLATION,
                        CLOSED -> known.stage();
            };
        }
    }
}
