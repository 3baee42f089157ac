package org.yuheng.command.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.casesupervision.CaseClock;
import org.yuheng.command.casesupervision.RealCases;
import org.yuheng.command.testing.CommandSide;

/** Which periods of a case run: delivered twice is once, and what the clock asks is done once. */
class CasePeriodsTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final RealCases CASES = new RealCases(COMMAND_SIDE);

    private Instant before;

    @BeforeAll
    static void register() {
        CASES.register();
    }

    @BeforeEach
    void remember() {
        before = COMMAND_SIDE.clock().now();
    }

    @AfterEach
    void goBack() {
        COMMAND_SIDE.clock().moveTo(before);
    }

    @Test
    void deliveredTwiceIsOnceAndAnOlderStepChangesNothing() {
        var id = CASES.served(30);
        COMMAND_SIDE.get(DueDatesProgress.class).awaitHead();
        var once = rows(id);
        assertThat(once).extracting(row -> row.get("clock")).containsExactly("OBJECTION", "RECTIFICATION");

        var life = CASES.log(id);
        for (int sequence = 0; sequence < life.size(); sequence++) {
            COMMAND_SIDE.get(CasePeriods.class).on(life.get(sequence), sequence);
        }

        assertThat(rows(id)).isEqualTo(once);
    }

    @Test
    void fromNothingTheSameRowsComeToBe() {
        var id = CASES.served(30);
        COMMAND_SIDE.get(DueDatesProgress.class).awaitHead();
        var once = rows(id);
        COMMAND_SIDE.jdbc().update("DELETE FROM case_period WHERE case_id = ?", UUID.fromString(id));
        COMMAND_SIDE.jdbc().update("DELETE FROM case_period_version WHERE case_id = ?", UUID.fromString(id));

        var life = CASES.log(id);
        for (int sequence = 0; sequence < life.size(); sequence++) {
            COMMAND_SIDE.get(CasePeriods.class).on(life.get(sequence), sequence);
        }

        assertThat(rows(id)).isEqualTo(once);
    }

    @Test
    void whatTheClockAsksIsDoneOnce() {
        var id = UUID.fromString(CASES.served(2));
        var clock = COMMAND_SIDE.get(CaseClock.class);

        assertThat(clock.missDeadline(id)).isFalse();
        COMMAND_SIDE.clock().moveTo(before.plus(Duration.ofDays(8)));
        assertThat(clock.missDeadline(id)).isTrue();
        assertThat(clock.missDeadline(id)).isFalse();
        COMMAND_SIDE.get(DueDatesProgress.class).awaitHead();
        assertThat(rows(id.toString()))
                .filteredOn(row -> row.get("clock").equals("RECTIFICATION"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("missed")).isEqualTo(true));
    }

    private static List<Map<String, Object>> rows(String id) {
        return COMMAND_SIDE
                .jdbc()
                .queryForList(
                        "SELECT clock, holder, rule, due_on, provisional, missed FROM case_period"
                                + " WHERE case_id = ? ORDER BY clock",
                        UUID.fromString(id));
    }
}
