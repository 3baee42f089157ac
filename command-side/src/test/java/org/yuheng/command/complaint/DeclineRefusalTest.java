package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.proposal;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refusalProposedAtOnce;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_AS_HEAD;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.declineRefusal;
import static org.yuheng.command.complaint.Requests.refuse;
import static org.yuheng.kernel.complaint.RefusalReason.NOT_JURISDICTION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.error.ErrorCode;

/** 不同意不予受理: screening goes on. */
class DeclineRefusalTest {

    @Test
    void aHeadSendsTheProposalBackToScreening() {
        given(refusalProposed())
                .when(declineRefusal(HEAD, "所诉罚款属于行政执法行为"))
                .thenEvents(declined("refusal-declined-4"))
                .andItStandsIn(ComplaintStage.SCREENING)
                .andTheVaultKeeps(Map.of("refusal-declined-4", "所诉罚款属于行政执法行为"));
    }

    @Test
    void aProposalMadeBeforeScreeningIsSentToScreening() {
        given(refusalProposedAtOnce())
                .when(declineRefusal(HEAD, "所诉罚款属于行政执法行为"))
                .thenEvents(declined("refusal-declined-3"))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void afterThatTheClerkMayProposeAgain() {
        given(after(refusalProposed(), declined("refusal-declined-4")))
                .when(refuse(CLERK, NOT_JURISDICTION, "属于省级管辖"))
                .thenEvents(proposal(NOT_JURISDICTION, "refusal-proposal-5"));
    }

    @Test
    void whoProposedDoesNotDecideInWhateverRole() {
        given(refusalProposed()).when(declineRefusal(CLERK_AS_HEAD, "不同意")).thenRefused(ErrorCode.SAME_PERSON);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theClerkIsToldWhy(String reason) {
        given(refusalProposed()).when(declineRefusal(HEAD, reason)).thenRefused(ErrorCode.REASON_MISSING);
    }

    @Test
    void whatNobodyProposedIsNotDeclined() {
        given(inScreening()).when(declineRefusal(HEAD, "不同意")).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(refusalProposed())
                .when(declineRefusal(HEAD_OF_THE_ORGAN, "不同意"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintRefusalDeclined declined(String textRef) {
        return new ComplaintRefusalDeclined(ID, HEAD.actor(), textRef, instant(WEDNESDAY));
    }
}
