package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.receivedFrom;
import static org.yuheng.command.complaint.Histories.receivedWithout;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.accept;
import static org.yuheng.command.complaint.Requests.acceptAs;
import static org.yuheng.command.complaint.Requests.acceptInTheNameOf;
import static org.yuheng.command.complaint.Requests.acceptOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;

/** 受理: category and organ are settled, the matter is ours, the handling clock starts. */
class AcceptTest {

    @Test
    void aClerkAcceptsAndThirtyDaysOfHandlingBegin() {
        given(inScreening())
                .when(accept(CLERK))
                .thenEvents(accepted().getLast())
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void aClearCaseMayBeAcceptedWithoutScreening() {
        given(received()).when(accept(CLERK)).thenEvents(accepted().getLast()).andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void acceptingEndsAProposalToRefuse() {
        given(refusalProposed())
                .when(accept(CLERK))
                .thenEvents(accepted().getLast())
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void theClerkMaySettleAnotherCategoryAndOrganThanTheSenderStated() {
        given(inScreening())
                .when(accept(CLERK, Category.SEAL, "organ.zhengzhou.cgj"))
                .thenEvents(new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.SEAL,
                        "organ.zhengzhou.cgj",
                        JurisdictionGround.TERRITORY,
                        null,
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)));
    }

    @Test
    void withoutACategoryNothingIsAccepted() {
        given(receivedWithout(null, ORGAN)).when(accept(CLERK)).thenRefused(ErrorCode.CATEGORY_MISSING);
        given(receivedWithout(null, ORGAN))
                .when(accept(CLERK, Category.FINE_EXCESSIVE, null))
                .thenEvents(accepted().getLast());
    }

    @Test
    void withoutAnOrganNothingIsAccepted() {
        given(receivedWithout(Category.FINE_EXCESSIVE, null))
                .when(accept(CLERK))
                .thenRefused(ErrorCode.ORGAN_MISSING);
        given(receivedWithout(Category.FINE_EXCESSIVE, null))
                .when(accept(CLERK, null, ORGAN))
                .thenEvents(accepted().getLast());
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening()).when(accept(CLERK_OF_THE_ORGAN)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void nobodyMovesAComplaintAwayFromOneselfByNamingAnotherOrgan() {
        given(inScreening())
                .when(accept(CLERK_OF_THE_ORGAN, null, "organ.zhengzhou.cgj"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void nobodyAcceptsWhatTurnsOutToBeAboutOneself() {
        given(receivedWithout(Category.FINE_EXCESSIVE, null))
                .when(accept(CLERK, null, "bureau.zhengzhou"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @ParameterizedTest
    @CsvSource({"410105, 410200", "410100, 410105", "410105, 410102", "410000, 410100"})
    void anotherRegionIsNotInJurisdiction(String place, String bureau) {
        given(receivedFrom(place)).when(acceptInTheNameOf(bureau, CLERK)).thenRefused(ErrorCode.NOT_IN_JURISDICTION);
    }

    @ParameterizedTest
    @CsvSource({"410105, 410100", "410105, 410000", "410173, 410100", "410000, 410000"})
    void onesOwnRegionAndThoseBelowAre(String place, String bureau) {
        given(receivedFrom(place))
                .when(acceptInTheNameOf(bureau, CLERK))
                .thenEvents(accepted().getLast());
    }

    @Test
    void anOrganOfTheCityStandsAboveABureauOfTheDistrict() {
        given(receivedFrom("410105"))
                .when(acceptInTheNameOf("410105", CLERK))
                .thenRefused(ErrorCode.HIGHER_ORGAN)
                .withDetail("organ", ORGAN)
                .withDetail("lawful", List.of(JurisdictionGround.FUNCTION, JurisdictionGround.DESIGNATION));
    }

    @Test
    void itIsSupervisedThereByFunctionOrDesignationWithAReasonInWriting() {
        var district = new Authority(CLERK.actor(), CLERK.scope(), RegionCode.of("410105"));

        given(received())
                .when(acceptOn(district, JurisdictionGround.DESIGNATION, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
        given(received())
                .when(acceptOn(district, JurisdictionGround.DESIGNATION, "市局指定管辖"))
                .thenEvents(new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.DESIGNATION,
                        "jurisdiction-2",
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)))
                .andTheVaultKeeps(Map.of("jurisdiction-2", "市局指定管辖"));
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE, handling.simple@1, 2026-03-18",
        "CROSS_DEPARTMENT, handling.cross-department@1, 2026-04-01",
        "COMPLEX, handling.complex@1, 2026-04-13",
        "GENERAL, handling.general@2, 2026-04-10"
    })
    void theClassOfTheMatterSaysHowLongItMayTake(HandlingClass weight, String rule, LocalDate dueOn) {
        given(received())
                .when(acceptAs(CLERK, weight))
                .thenEvents(new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        rule,
                        day("2026-03-11"),
                        dueOn,
                        false,
                        instant(WEDNESDAY)));
    }

    @Test
    void acceptedIsAccepted() {
        given(accepted()).when(accept(CLERK)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void aHandlingPeriodThatEndsInTheNextYearIsProvisional() {
        given(Histories.received("2026-12-08T09:00+08:00", "2026-12-11", false))
                .at("2026-12-09T09:00+08:00")
                .when(accept(CLERK))
                .thenEvents(new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        HANDLING_RULE,
                        day("2026-12-09"),
                        day("2027-01-08"),
                        true,
                        instant("2026-12-09T09:00+08:00")));
    }

    @Test
    void theRuleThatIsInForceOnTheDayOfAcceptanceCounts() {
        // the regulation of 2020 bound until 28 February 2026; since then its 30 days are a comparable default
        given(Histories.received("2026-02-27T09:00+08:00", "2026-03-03", false))
                .at("2026-02-28T23:59:59+08:00")
                .when(accept(CLERK))
                .thenEvents(
                        handlingSince("2026-02-28", "2026-03-30", "handling.general@1", "2026-02-28T23:59:59+08:00"));
        given(Histories.received("2026-02-27T09:00+08:00", "2026-03-03", false))
                .at("2026-03-01T00:00+08:00")
                .when(accept(CLERK))
                .thenEvents(handlingSince("2026-03-01", "2026-03-31", HANDLING_RULE, "2026-03-01T00:00+08:00"));
    }

    private static ComplaintAccepted handlingSince(String start, String dueOn, String rule, String at) {
        return new ComplaintAccepted(
                ID,
                CLERK.actor(),
                Category.FINE_EXCESSIVE,
                ORGAN,
                JurisdictionGround.TERRITORY,
                null,
                rule,
                day(start),
                day(dueOn),
                false,
                instant(at));
    }
}
