package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.SUPPLEMENT_RULE;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.supplementRequested;
import static org.yuheng.command.complaint.Histories.supplemented;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.requestSupplement;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.error.ErrorCode;

/** 要求补充材料: once, with a list and a period; the screening clock stands still. */
class RequestSupplementTest {

    @Test
    void aClerkAsksWithAListAndTheDaysOfScreeningThatAreLeftAreKept() {
        given(inScreening())
                .when(requestSupplement(CLERK, "行政处罚决定书复印件", null))
                .thenEvents(supplementRequested(WEDNESDAY, 2, "2026-03-25"))
                .andItStandsIn(ComplaintStage.SUPPLEMENT_REQUESTED)
                .andTheVaultKeeps(Map.of("supplement-list", "行政处罚决定书复印件"));
    }

    @Test
    void thePeriodMayBeStated() {
        given(inScreening())
                .when(requestSupplement(CLERK, "行政处罚决定书复印件", 5))
                .thenEvents(new ComplaintSupplementRequested(
                        ID,
                        CLERK.actor(),
                        "supplement-list",
                        2,
                        SUPPLEMENT_RULE,
                        5,
                        day("2026-03-11"),
                        day("2026-03-18"),
                        false,
                        instant(WEDNESDAY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 61, Integer.MAX_VALUE})
    void anAbsurdPeriodIsRefused(int days) {
        given(inScreening())
                .when(requestSupplement(CLERK, "行政处罚决定书复印件", days))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "days");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void withoutAListThePersonCannotKnowWhatIsMissing(String list) {
        given(inScreening()).when(requestSupplement(CLERK, list, null)).thenRefused(ErrorCode.SUPPLEMENT_LIST_MISSING);
    }

    @Test
    void aPersonIsAskedOnlyOnce() {
        given(supplemented())
                .at("2026-03-16T15:00+08:00")
                .when(requestSupplement(CLERK, "还有一份", null))
                .thenRefused(ErrorCode.ALREADY_SUPPLEMENTED);
    }

    @Test
    void aProposedRefusalLapsesAsWhatIsSuppliedMustBeWeighedFirst() {
        given(refusalProposed())
                .when(requestSupplement(CLERK, "行政处罚决定书复印件", null))
                .thenEvents(supplementRequested(WEDNESDAY, 2, "2026-03-25"))
                .andItStandsIn(ComplaintStage.SUPPLEMENT_REQUESTED);
    }

    @Test
    void screeningComesFirst() {
        given(received()).when(requestSupplement(CLERK, "材料", null)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening())
                .when(requestSupplement(CLERK_OF_THE_ORGAN, "材料", null))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }
}
