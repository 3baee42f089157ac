package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.REPLY_TO_CONCLUSION;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Requests.extend;
import static org.yuheng.command.complaint.Requests.fixDueDate;
import static org.yuheng.command.complaint.Requests.recordFinding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 记录核查结论: what was found and what was done; handling ends, and the complainant is to be told. */
class RecordFindingTest {
    private static final String FACTS = "罚款与违法所得明显不相当";
    private static final String MEASURES = "已责令改正，罚款减为五百元";

    static Stream<List<ComplaintEvent>> notBeingVerified() {
        return Stream.of(inScreening(), accepted(), assigned(), concluded(), replied(), withdrawn());
    }

    @Test
    void aClerkConcludesAndFiveWorkingDaysToReplyBegin() {
        given(verifying())
                .when(recordFinding(CLERK, Finding.SUBSTANTIATED, FACTS, MEASURES))
                .thenEvents(concluded().getLast())
                .andItStandsIn(ComplaintStage.CONCLUDED)
                .andTheVaultKeeps(Map.of("finding-facts-6", FACTS, "finding-measures-6", MEASURES));
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWasDoneNothingIsSaidToHaveBeenDone(Finding finding) {
        given(verifying())
                .when(recordFinding(CLERK, finding, FACTS, null))
                .thenEvents(found(finding, "2026-03-11", "2026-03-18", false, WEDNESDAY))
                .andItStandsIn(ComplaintStage.CONCLUDED)
                .andTheVaultKeeps(Map.of("finding-facts-6", FACTS));
    }

    @Test
    void theResultIsNamed() {
        given(verifying())
                .when(recordFinding(CLERK, null, FACTS, MEASURES))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "finding");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\n"})
    void theFactsAreStated(String facts) {
        given(verifying())
                .when(recordFinding(CLERK, Finding.UNSUBSTANTIATED, facts, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "facts");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 2026-03-20",
        "2026-04-03, 2026-04-13",
        // long after the last day of handling
        "2026-04-30, 2026-05-11",
        // Sunday 20 September is worked
        "2026-09-18, 2026-09-24"
    })
    void thePeriodToReplyIsCountedInWorkingDays(String today, String dueOn) {
        given(verifying())
                .at(today + "T09:00+08:00")
                .when(recordFinding(CLERK, Finding.PARTLY, FACTS, null))
                .thenEvents(found(Finding.PARTLY, today, dueOn, false, today + "T09:00+08:00"));
    }

    @Test
    void overNewYearItIsProvisionalUntilTheCalendarIsPublished() {
        var newYearsEve = "2026-12-31T09:00+08:00";

        given(verifying())
                .at(newYearsEve)
                .when(recordFinding(CLERK, Finding.PARTLY, FACTS, null))
                .thenEvents(found(Finding.PARTLY, "2026-12-31", "2027-01-07", true, newYearsEve));
        given(verifying())
                .at(newYearsEve)
                .knowing(Calendars2027.published())
                .when(recordFinding(CLERK, Finding.PARTLY, FACTS, null))
                .thenEvents(found(Finding.PARTLY, "2026-12-31", "2027-01-08", false, newYearsEve));
    }

    @Test
    void theHandlingClockStops() {
        given(concluded())
                .at("2026-12-31T09:00+08:00")
                .when(fixDueDate(ClockKind.HANDLING))
                .thenNothing();
        given(concluded())
                .when(extend(HEAD, 30, "案情复杂"))
                .thenRefused(ErrorCode.EXTENSION_BEYOND_RULE)
                .withDetail("rule", REPLY_TO_CONCLUSION)
                .withDetail("allowed", 0);
    }

    @ParameterizedTest
    @MethodSource("notBeingVerified")
    void onlyWhatIsBeingVerifiedIsConcludedAndOnlyOnce(List<ComplaintEvent> history) {
        given(history)
                .when(recordFinding(CLERK, Finding.PARTLY, FACTS, null))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(verifying())
                .when(recordFinding(CLERK_OF_THE_ORGAN, Finding.UNSUBSTANTIATED, FACTS, null))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintFindingRecorded found(
            Finding finding, String startedOn, String dueOn, boolean provisional, String at) {
        return new ComplaintFindingRecorded(
                ID,
                CLERK.actor(),
                finding,
                "finding-facts-6",
                null,
                REPLY_TO_CONCLUSION,
                day(startedOn),
                day(dueOn),
                provisional,
                instant(at));
    }
}
