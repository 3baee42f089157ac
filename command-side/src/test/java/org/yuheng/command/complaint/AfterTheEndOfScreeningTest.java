package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Requests.accept;
import static org.yuheng.command.complaint.Requests.approveIdentityRead;
import static org.yuheng.command.complaint.Requests.approveRefusal;
import static org.yuheng.command.complaint.Requests.declineRefusal;
import static org.yuheng.command.complaint.Requests.readIdentity;
import static org.yuheng.command.complaint.Requests.refuse;
import static org.yuheng.command.complaint.Requests.requestSupplement;
import static org.yuheng.command.complaint.Requests.startScreening;
import static org.yuheng.command.complaint.Requests.withdraw;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.error.ErrorCode;

/** Whoever comes after the end of the period meets a complaint that is accepted already, also before the clock came. */
class AfterTheEndOfScreeningTest {
    private static final String MIDNIGHT = "2026-03-14T00:00+08:00";
    private static final String LATE = "2026-03-16T09:00+08:00";

    static Stream<ComplaintCommand> tooLate() {
        return Stream.of(
                startScreening(CLERK),
                requestSupplement(CLERK, "材料", null),
                accept(CLERK),
                refuse(CLERK, RefusalReason.NOT_ENFORCEMENT, "理由"),
                approveRefusal(HEAD, "同意"),
                declineRefusal(HEAD, "不同意"));
    }

    @ParameterizedTest
    @MethodSource("tooLate")
    void aDecisionOnAcceptanceComesTooLate(ComplaintCommand command) {
        given(refusalProposed())
                .at(MIDNIGHT)
                .when(command)
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE)
                .withDetail("stage", "ACCEPTED")
                .withDetail(
                        "lawful",
                        ComplaintVerb.possibleIn(ComplaintStage.ACCEPTED, Set.of(Overlay.DEEMED_ACCEPTED)).stream()
                                .map(ComplaintVerb::path)
                                .toList());
    }

    @Test
    void inTheLastSecondItIsStillInTime() {
        given(refusalProposed())
                .at("2026-03-13T23:59:59+08:00")
                .when(approveRefusal(HEAD, "不属于行政执法行为"))
                .andItStandsIn(ComplaintStage.REFUSED);
    }

    @Test
    void whatIsPossibleAfterAcceptanceIsDoneAfterTheAcceptanceIsRecorded() {
        given(received())
                .at(LATE)
                .when(withdraw(COMPLAINANT, null))
                .thenEvents(deemed(LATE), new ComplaintWithdrawn(ID, COMPLAINANT.actor(), null, instant(LATE)))
                .andItStandsIn(ComplaintStage.WITHDRAWN, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void readingTheIdentityRecordsTheAcceptanceFirst() {
        given(inScreening())
                .at(LATE)
                .when(readIdentity(CLERK, "电话核实案情"))
                .thenEvents(
                        deemed(LATE), new IdentityRead(ID, CLERK.actor(), "identity-purpose-3", null, instant(LATE)))
                .andItStandsIn(ComplaintStage.ACCEPTED, Overlay.DEEMED_ACCEPTED)
                .andTheVaultKeeps(Map.of("identity-purpose-3", "电话核实案情"));
    }

    @Test
    void whatIsRefusedForItselfRecordsNothing() {
        given(received()).at(LATE).when(readIdentity(CLERK, null)).thenRefused(ErrorCode.PURPOSE_MISSING);
        given(received()).at(LATE).when(approveIdentityRead(HEAD, HEAD, "核实")).thenRefused(ErrorCode.SAME_PERSON);
    }

    @Test
    void whileALastDayIsProvisionalNobodyComesTooLate() {
        given(received("2026-12-31T10:00+08:00", "2027-01-05", true))
                .at("2027-02-01T09:00+08:00")
                .when(accept(CLERK))
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }
}
