package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.nothing;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposedAtOnce;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.startScreening;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.error.ErrorCode;

/** 开始审查. */
class StartScreeningTest {

    @Test
    void aClerkTakesAComplaintUp() {
        given(received())
                .when(startScreening(CLERK))
                .thenEvents(new ComplaintScreeningStarted(ID, CLERK.actor(), instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void aGroundThatIsLeftBlankIsNone() {
        given(received())
                .when(startScreening(CLERK, "  "))
                .thenEvents(new ComplaintScreeningStarted(ID, CLERK.actor(), instant(WEDNESDAY)));
    }

    @Test
    void aClerkWithAGroundForRecusalStepsBack() {
        given(received()).when(startScreening(CLERK, "是被投诉人员的近亲属")).thenRefused(ErrorCode.RECUSAL_GROUND);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(received()).when(startScreening(CLERK_OF_THE_ORGAN)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void aRefusalThatWasProposedBeforeStaysProposed() {
        given(refusalProposedAtOnce())
                .when(startScreening(CLERK))
                .thenEvents(new ComplaintScreeningStarted(ID, CLERK.actor(), instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.SCREENING, Overlay.REFUSAL_PROPOSED);
    }

    @Test
    void screeningStartsOnce() {
        given(inScreening())
                .when(startScreening(CLERK))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE)
                .withDetail("stage", "SCREENING")
                .withDetail("verb", "start-screening")
                .withDetail(
                        "lawful",
                        List.of(
                                "request-supplement",
                                "accept",
                                "refuse",
                                "redirect",
                                "transfer",
                                "extend",
                                "suspend",
                                "terminate",
                                "withdraw",
                                "merge",
                                "write",
                                "approve-identity-read",
                                "read-identity"));
    }

    @Test
    void aComplaintThatNobodyFiledIsNotFound() {
        given(nothing()).when(startScreening(CLERK)).thenRefused(ErrorCode.NOT_FOUND);
    }
}
