package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/**
 * Which event belongs to which verb, and the stages to which it may lead, typed by hand from the transitions. A star keeps
 * the stage; {@code -} is the machine.
 */
final class LawfulCaseSteps {
    private static final String TABLE = """
            CaseFiled                         | file                                    | FILED
            CaseFilingDeclined                | decline-filing                          | DECLINED
            ComplaintJoinedCase               | add-complaint                           | *
            TeamAssigned                      | assign-team                             | *
            RecusalDeclared                   | declare-recusal                         | *
            RecusalRequested                  | apply-recusal                           | *
            RecusalDecided                    | decide-recusal                          | *
            CaseNoticeServed                  | notify                                  | INVESTIGATING
            ExplanationSubmitted              | explain                                 | *
            MeasureTaken                      | take-measure                            | *
            EvidenceAdded                     | add-evidence                            | *
            CorrectedOnSpot                   | correct-on-spot                         | *
            FindingsDrafted                   | draft-findings                          | FINDINGS_DRAFTED
            FindingsReviewed                  | review-findings                         | FINDINGS_REVIEWED INVESTIGATING
            CaseClosedWithoutViolation        | close-without-violation                 | CLOSED_WITHOUT_VIOLATION
            PaperDrafted                      | draft-paper                             | *
            PaperApproved                     | approve-paper                           | *
            PaperIssued                       | issue-paper                             | RECTIFYING EXECUTING *
            SupervisionLetterIssued           | issue-paper                             | *
            SupervisionOpinionIssued          | issue-paper                             | *
            SupervisionDecisionIssued         | issue-paper                             | *
            PaperServed                       | serve-paper                             | *
            PaperWithdrawn                    | withdraw-paper answer-objection         | FINDINGS_REVIEWED DECISION_DECIDED *
            PaperVoided                       | void-paper                              | *
            RectificationReported             | report-rectification                    | RECTIFICATION_REPORTED
            RectificationVerificationProposed | verify-rectification                    | *
            RectificationVerified             | verify-rectification                    | RECTIFIED
            RectificationRejected             | reject-rectification                    | RECTIFYING
            ObjectionRaised                   | object                                  | *
            ObjectionAnswered                 | answer-objection                        | *
            DeadlineMissed                    | -                                       | *
            DecisionProposed                  | propose-decision                        | DECISION_PROPOSED
            GovernmentDecided                 | decide                                  | DECISION_DECIDED RECTIFYING FINDINGS_REVIEWED
            ExecutionReported                 | report-execution                        | EXECUTION_REPORTED
            ExecutionVerificationProposed     | verify-execution                        | *
            ExecutionVerified                 | verify-execution                        | RECTIFIED EXECUTING
            CaseListed                        | list                                    | *
            CaseElevated                      | elevate                                 | *
            CaseJoined                        | join                                    | *
            CaseCirculated                    | circulate                               | *
            CasePublished                     | publish                                 | *
            SuperiorNotified                  | notify-superior                         | *
            PersonnelSuggested                | suggest-personnel                       | *
            PersonnelDecided                  | record-personnel-result                 | *
            ClueTransferred                   | transfer-clue                           | *
            ClueAcknowledged                  | acknowledge-clue                        | *
            ClueResultRecorded                | record-clue-result                      | *
            FollowUpSet                       | set-follow-up                           | *
            FollowUpDone                      | complete-follow-up                      | *
            MoneyRecorded                     | record-money                            | *
            CaseSuspended                     | suspend                                 | *
            CaseResumed                       | resume                                  | *
            CaseClosed                        | close                                   | CLOSED
            DigestWritten                     | write-digest                            | *
            DigestReleased                    | release-digest                          | *
            CaseDueDateFixed                  | -                                       | *
            """;

    private static final Map<String, Step> STEPS = TABLE.lines()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> new Step(words(cells[1]), words(cells[2]))));

    private LawfulCaseSteps() {}

    private record Step(Set<String> verbs, Set<String> to) {}

    /** @param command that was asked, of a case that stood as {@code before} */
    static void mustAllow(CaseEvent event, CaseCommand command, CaseState.Known before, CaseState.Known after) {
        var step = STEPS.get(event.getClass().getSimpleName());
        var from = before.stage().name();
        var to = after.stage().name();
        assertThat(step.to().contains(to) || step.to().contains("*") && from.equals(to))
                .as("%s leads from %s to %s", event, from, to)
                .isTrue();
        if (!step.verbs().contains("-")) {
            var verb = ((CaseCommand.Verb) command).verb().path();
            assertThat(step.verbs()).as("%s by %s", event, verb).contains(verb);
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +")).collect(Collectors.toSet());
    }
}
