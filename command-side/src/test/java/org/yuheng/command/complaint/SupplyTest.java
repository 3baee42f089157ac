package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.SCREENING_RULE;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.supplemented;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.LIAISON;
import static org.yuheng.command.complaint.Requests.supply;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.error.ErrorCode;

/** 补充材料: the clock goes on with the days that were left. */
class SupplyTest {
    private static final String MONDAY = "2026-03-16T09:00+08:00";

    @Test
    void thePersonSuppliesAndTheTwoDaysThatWereLeftGoOn() {
        given(awaitingSupplement())
                .at(MONDAY)
                .when(supply(COMPLAINANT, "决定书见附件"))
                .thenEvents(supplemented().getLast())
                .andItStandsIn(ComplaintStage.SCREENING)
                .andTheVaultKeeps(Map.of("supplement", "决定书见附件"));
    }

    @Test
    void theChannelThatBroughtItInMaySupplyToo() {
        given(awaitingSupplement())
                .at(MONDAY)
                .when(supply(LIAISON, "决定书见附件"))
                .thenEvents(new ComplaintSupplemented(
                        ID,
                        LIAISON.actor(),
                        "supplement",
                        SCREENING_RULE,
                        day("2026-03-16"),
                        day("2026-03-18"),
                        false,
                        instant(MONDAY)));
    }

    @Test
    void whatComesAfterThePeriodToSupplyIsTakenAllTheSame() {
        given(awaitingSupplement())
                .at("2026-04-30T09:00+08:00")
                .when(supply(COMPLAINANT, "决定书见附件"))
                // two working days over the May holiday
                .thenEvents(new ComplaintSupplemented(
                        ID,
                        COMPLAINANT.actor(),
                        "supplement",
                        SCREENING_RULE,
                        day("2026-04-30"),
                        day("2026-05-07"),
                        false,
                        instant("2026-04-30T09:00+08:00")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\n"})
    void anEmptySupplementSuppliesNothing(String text) {
        given(awaitingSupplement()).when(supply(COMPLAINANT, text)).thenRefused(ErrorCode.EMPTY_TEXT);
    }

    @Test
    void whatNobodyAskedForIsNoSupplement() {
        given(inScreening()).when(supply(COMPLAINANT, "补充")).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
        given(supplemented())
                .at("2026-03-16T15:00+08:00")
                .when(supply(COMPLAINANT, "补充"))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }
}
