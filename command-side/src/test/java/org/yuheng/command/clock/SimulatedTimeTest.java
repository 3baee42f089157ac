package org.yuheng.command.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** Legal time of a demonstration moves forward through every instant at which a period ends. */
class SimulatedTimeTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private Instant before;
    private SimulatedTime time;

    @BeforeEach
    void remember() {
        before = COMMAND_SIDE.clock().now();
        time = COMMAND_SIDE.get(SimulatedTime.class);
    }

    @AfterEach
    void goBack() {
        COMMAND_SIDE.clock().moveTo(before);
    }

    @Test
    void onTheWayEachPeriodEndsAtItsOwnInstant() {
        var first = file("2026-08-03T09:00+08:00", "simulated-1");
        var second = file("2026-08-04T09:00+08:00", "simulated-2");

        var now = time.moveTo(moment("2026-08-31T09:00+08:00"));

        assertThat(now).isCloseTo(moment("2026-08-31T09:00+08:00"), within(10, ChronoUnit.SECONDS));
        assertThat(deemed(first).at()).isCloseTo(moment("2026-08-07T00:00+08:00"), within(1, ChronoUnit.MINUTES));
        assertThat(deemed(second).at()).isCloseTo(moment("2026-08-08T00:00+08:00"), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aPeriodThatEndsAtTheVeryTargetHasEnded() {
        var id = file("2026-08-10T09:00+08:00", "simulated-3");

        time.moveTo(moment("2026-08-13T23:50:00+08:00"));
        assertThat(COMMAND_SIDE.log(id)).hasSize(1);

        time.moveTo(moment("2026-08-14T00:00+08:00"));
        assertThat(COMMAND_SIDE.log(id)).hasSize(2);
    }

    @Test
    void timeDoesNotGoBack() {
        COMMAND_SIDE.clock().moveTo(moment("2026-08-20T09:00+08:00"));

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> time.moveTo(moment("2026-08-20T08:59:00+08:00")))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.CLOCK_BACKWARD));
    }

    @Test
    void afterARestartItIsNotEarlier() {
        COMMAND_SIDE.clock().moveTo(moment("2026-08-24T09:00+08:00"));
        time.moveTo(moment("2026-08-25T09:00+08:00"));

        var restarted = SimulatedTime.stored(COMMAND_SIDE.jdbc(), COMMAND_SIDE.get(Clock.class), Duration.ZERO);

        assertThat(restarted.now()).isCloseTo(COMMAND_SIDE.clock().now(), within(1, ChronoUnit.SECONDS));
    }

    private static ComplaintDeemedAccepted deemed(String id) {
        return (ComplaintDeemedAccepted) COMMAND_SIDE.log(id).getLast();
    }

    private static String file(String moment, String key) {
        COMMAND_SIDE.clock().moveTo(moment(moment));
        return COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Key("public", key),
                        ComplaintIntake.Origin.NO_IMPORT)
                .outcome()
                .id();
    }

    private static Instant moment(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
