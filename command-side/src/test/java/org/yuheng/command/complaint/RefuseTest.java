package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.proposal;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.supplemented;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;
import static org.yuheng.command.complaint.Requests.refuse;
import static org.yuheng.kernel.complaint.RefusalReason.INSUFFICIENT_FACTS_AFTER_SUPPLEMENT;
import static org.yuheng.kernel.complaint.RefusalReason.NOT_ENFORCEMENT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.error.ErrorCode;

/** 拟不予受理: a clerk proposes, with a reason code and a text; nothing is decided by that. */
class RefuseTest {

    @Test
    void aClerkProposesToRefuseAndTheStageStays() {
        given(inScreening())
                .when(refuse(CLERK, NOT_ENFORCEMENT, "属于民事合同纠纷"))
                .thenEvents(proposal(NOT_ENFORCEMENT, "refusal-proposal-3"))
                .andItStandsIn(ComplaintStage.SCREENING, Overlay.REFUSAL_PROPOSED)
                .andTheVaultKeeps(Map.of("refusal-proposal-3", "属于民事合同纠纷"));
    }

    @Test
    void aClearCaseMayBeProposedWithoutScreening() {
        given(received())
                .when(refuse(CLERK, NOT_ENFORCEMENT, "属于民事合同纠纷"))
                .thenEvents(proposal(NOT_ENFORCEMENT, "refusal-proposal-2"))
                .andItStandsIn(ComplaintStage.RECEIVED, Overlay.REFUSAL_PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSUFFICIENT_FACTS_AFTER_SUPPLEMENT")
    void everyOtherReasonMayBeGivenAtOnce(RefusalReason reason) {
        given(inScreening()).when(refuse(CLERK, reason, "理由")).thenEvents(proposal(reason, "refusal-proposal-3"));
    }

    @Test
    void wantOfFactsIsAReasonOnlyAfterTheyWereAskedFor() {
        given(inScreening())
                .when(refuse(CLERK, INSUFFICIENT_FACTS_AFTER_SUPPLEMENT, "事实不清"))
                .thenRefused(ErrorCode.NOT_SUPPLEMENTED);
        given(supplemented())
                .at("2026-03-17T09:00+08:00")
                .when(refuse(CLERK, INSUFFICIENT_FACTS_AFTER_SUPPLEMENT, "补充后事实仍不清楚"))
                .thenEvents(new ComplaintRefusalProposed(
                        ID,
                        CLERK.actor(),
                        INSUFFICIENT_FACTS_AFTER_SUPPLEMENT,
                        "refusal-proposal-5",
                        instant("2026-03-17T09:00+08:00")));
    }

    @Test
    void aReasonCodeIsNeeded() {
        given(inScreening()).when(refuse(CLERK, null, "理由")).thenRefused(ErrorCode.REASON_MISSING);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aTextIsNeeded(String text) {
        given(inScreening()).when(refuse(CLERK, NOT_ENFORCEMENT, text)).thenRefused(ErrorCode.REASON_MISSING);
    }

    @Test
    void aSecondProposalWaitsForTheFirst() {
        given(refusalProposed())
                .when(refuse(OTHER_CLERK, NOT_ENFORCEMENT, "属于民事合同纠纷"))
                .thenRefused(ErrorCode.REFUSAL_ALREADY_PROPOSED);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening())
                .when(refuse(CLERK_OF_THE_ORGAN, NOT_ENFORCEMENT, "不属实"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }
}
