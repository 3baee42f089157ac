package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.receivedAs;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.approveIdentityRead;
import static org.yuheng.kernel.complaint.IdentityMode.ANONYMOUS;
import static org.yuheng.kernel.complaint.IdentityMode.CONFIDENTIAL;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.error.ErrorCode;

/** 同意查阅身份: a head lets another person read, for 24 hours. */
class ApproveIdentityReadTest {

    @Test
    void aHeadConsentsForADay() {
        given(receivedAs(CONFIDENTIAL))
                .when(approveIdentityRead(HEAD, CLERK, "需要电话核实"))
                .thenEvents(new IdentityReadApproved(
                        ID,
                        HEAD.actor(),
                        "bureau.zhengzhou",
                        "identity-consent-2",
                        instant("2026-03-12T09:00+08:00"),
                        instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.RECEIVED)
                .andTheVaultKeeps(Map.of("identity-consent-2", "需要电话核实"));
    }

    @Test
    void nobodyConsentsToOnesOwnReading() {
        given(receivedAs(CONFIDENTIAL))
                .when(approveIdentityRead(HEAD, HEAD, "需要电话核实"))
                .thenRefused(ErrorCode.SAME_PERSON);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aPurposeIsStated(String purpose) {
        given(receivedAs(CONFIDENTIAL))
                .when(approveIdentityRead(HEAD, CLERK, purpose))
                .thenRefused(ErrorCode.PURPOSE_MISSING);
    }

    @Test
    void anAnonymousComplaintHasNothingToRead() {
        given(receivedAs(ANONYMOUS))
                .when(approveIdentityRead(HEAD, CLERK, "需要电话核实"))
                .thenRefused(ErrorCode.NO_IDENTITY);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(receivedAs(CONFIDENTIAL))
                .when(approveIdentityRead(HEAD_OF_THE_ORGAN, CLERK, "需要电话核实"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void theStageDoesNotMatter() {
        given(refused())
                .when(approveIdentityRead(HEAD, CLERK, "送达不予受理决定"))
                .thenEvents(new IdentityReadApproved(
                        ID,
                        HEAD.actor(),
                        "bureau.zhengzhou",
                        "identity-consent-5",
                        instant("2026-03-12T09:00+08:00"),
                        instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.REFUSED);
    }
}
