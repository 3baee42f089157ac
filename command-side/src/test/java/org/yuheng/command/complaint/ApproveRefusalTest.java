package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.REPLY_RULE;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refusalProposedAtOnce;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Persons.CLERK_AS_HEAD;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.approveRefusal;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.error.ErrorCode;

/** 批准不予受理: a head, another person than the proposer, in writing; the complainant must be told. */
class ApproveRefusalTest {

    @Test
    void aHeadRefusesInWritingAndFiveWorkingDaysToTellBegin() {
        given(refusalProposed())
                .when(approveRefusal(HEAD, "经审查，所诉事项不属于行政执法行为"))
                .thenEvents(refused().getLast())
                .andItStandsIn(ComplaintStage.REFUSED)
                .andTheVaultKeeps(Map.of("refusal", "经审查，所诉事项不属于行政执法行为"));
    }

    @Test
    void aProposalMadeBeforeScreeningIsApprovedTheSameWay() {
        given(refusalProposedAtOnce())
                .when(approveRefusal(HEAD, "不属于行政执法行为"))
                .thenEvents(refused().getLast())
                .andItStandsIn(ComplaintStage.REFUSED);
    }

    @Test
    void whoProposedDoesNotApproveInWhateverRole() {
        given(refusalProposed()).when(approveRefusal(CLERK_AS_HEAD, "同意")).thenRefused(ErrorCode.SAME_PERSON);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\t"})
    void withoutWrittenReasonsThereIsNoRefusal(String reason) {
        given(refusalProposed()).when(approveRefusal(HEAD, reason)).thenRefused(ErrorCode.REASON_MISSING);
    }

    @Test
    void whatNobodyProposedIsNotApproved() {
        given(inScreening()).when(approveRefusal(HEAD, "同意")).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(refusalProposed())
                .when(approveRefusal(HEAD_OF_THE_ORGAN, "同意"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void thePeriodToTellSkipsTheSpringFestival() {
        var proposed = Histories.after(
                Histories.received("2026-02-12T09:00+08:00", "2026-02-24", false),
                Histories.proposal(RefusalReason.NOT_ENFORCEMENT, "refusal-proposal-2"));

        given(proposed)
                .at("2026-02-13T09:00+08:00")
                .when(approveRefusal(HEAD, "不属于行政执法行为"))
                .thenEvents(new ComplaintRefused(
                        ID,
                        HEAD.actor(),
                        RefusalReason.NOT_ENFORCEMENT,
                        "refusal",
                        REPLY_RULE,
                        day("2026-02-13"),
                        day("2026-02-27"),
                        false,
                        instant("2026-02-13T09:00+08:00")));
    }
}
