package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.receivedWithout;
import static org.yuheng.command.complaint.LaterHistories.CASE_ID;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.escalated;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.escalate;
import static org.yuheng.command.complaint.Requests.extend;
import static org.yuheng.command.complaint.Requests.recordFinding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 转个案监督: the matter becomes one of case-by-case supervision, and its handling goes on. */
class EscalateTest {
    private static final String WHY = "属于第十一条第二项情形";

    static Stream<List<ComplaintEvent>> notBeingHandled() {
        return Stream.of(received(), inScreening(), awaitingSupplement(), concluded(), replied(), terminated());
    }

    @Test
    void aHeadMakesItACaseOfItsOwn() {
        given(verifying())
                .when(escalate(HEAD, CASE_ID, false, WHY))
                .thenEvents(escalated().getLast())
                .andItStandsIn(ComplaintStage.VERIFYING, Overlay.ESCALATED)
                .andTheVaultKeeps(Map.of("escalation-6", WHY));
    }

    @Test
    void itMayJoinACaseThatIsThere() {
        given(accepted())
                .when(escalate(HEAD, CASE_ID, true, WHY))
                .thenEvents(to(true, "escalation-4"))
                .andItStandsIn(ComplaintStage.ACCEPTED, Overlay.ESCALATED)
                .andTheVaultKeeps(Map.of("escalation-4", WHY));
    }

    @Test
    void theStageStaysWhereItIs() {
        given(assigned())
                .when(escalate(HEAD, CASE_ID, false, WHY))
                .thenEvents(to(false, "escalation-5"))
                .andItStandsIn(ComplaintStage.ASSIGNED, Overlay.ESCALATED);
    }

    @Test
    void theHandlingClockGoesOn() {
        given(escalated())
                .when(extend(HEAD, 30, "案情复杂"))
                .thenEvents(new DeadlineExtended(
                        ID,
                        HEAD.actor(),
                        ClockKind.HANDLING,
                        HANDLING_RULE,
                        30,
                        day("2026-04-10"),
                        day("2026-05-11"),
                        false,
                        "extension-7",
                        instant(WEDNESDAY)));
    }

    @Test
    void itStaysLinkedToTheCaseWhenItIsConcluded() {
        given(escalated())
                .when(recordFinding(CLERK, Finding.SUBSTANTIATED, "处罚明显过重", null))
                .andItStandsIn(ComplaintStage.CONCLUDED, Overlay.ESCALATED);
    }

    @Test
    void oneComplaintIsPartOfOneCase() {
        given(escalated())
                .when(escalate(HEAD, "b5d2c5c0-62a8-4c93-8f8a-6f2f2a6f1a11", false, WHY))
                .thenRefused(ErrorCode.ALREADY_ESCALATED)
                .withDetail("case", CASE_ID);
    }

    @Test
    void theCategorySaysWhichSituationOfArticleElevenItIs() {
        given(after(receivedWithout(null, ORGAN), deemed("2026-03-14T00:00:30+08:00")))
                .at("2026-03-16T09:00+08:00")
                .when(escalate(HEAD, CASE_ID, false, WHY))
                .thenRefused(ErrorCode.CATEGORY_MISSING);
    }

    @Test
    void theCaseIsNamed() {
        given(verifying())
                .when(escalate(HEAD, null, false, WHY))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "caseId");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(verifying())
                .when(escalate(HEAD, CASE_ID, false, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @ParameterizedTest
    @MethodSource("notBeingHandled")
    void onlyWhatIsBeingHandledBecomesACase(List<ComplaintEvent> history) {
        given(history).when(escalate(HEAD, CASE_ID, false, WHY)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(verifying())
                .when(escalate(HEAD_OF_THE_ORGAN, CASE_ID, false, WHY))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintEscalated to(boolean joined, String textRef) {
        return new ComplaintEscalated(
                ID, HEAD.actor(), CASE_ID, joined, Category.FINE_EXCESSIVE, textRef, instant(WEDNESDAY));
    }
}
