package org.yuheng.command.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.time.LegalClock;

/**
 * Moves legal time forward, for demonstration and training. On the way it stops at every instant at which a period
 * ends, in order, lets the clock do its work there and waits until the periods that start by it are known.
 */
public final class SimulatedTime {
    private final LegalClock clock;
    private final JdbcTemplate jdbc;
    private final OpenDueDates dueDates;
    private final OpenCasePeriods casePeriods;
    private final DueDatesProgress progress;
    private final DueDateClock dueDateClock;

    SimulatedTime(
            LegalClock clock,
            JdbcTemplate jdbc,
            OpenDueDates dueDates,
            OpenCasePeriods casePeriods,
            DueDatesProgress progress,
            DueDateClock dueDateClock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.dueDates = dueDates;
        this.casePeriods = casePeriods;
        this.progress = progress;
        this.dueDateClock = dueDateClock;
    }

    /**
     * Legal time of a simulation that was stored, or the one to begin with.
     *
     * @param begin offset for a new folder
     */
    static LegalClock stored(JdbcTemplate jdbc, java.time.Clock machine, Duration begin) {
        jdbc.update(
                "INSERT INTO legal_time (id, offset_millis) VALUES (1, ?) ON CONFLICT DO NOTHING", begin.toMillis());
        long millis = jdbc.queryForObject("SELECT offset_millis FROM legal_time WHERE id = 1", Long.class);
        return new LegalClock(machine, Duration.ofMillis(millis));
    }

    public Instant now() {
        return clock.now();
    }

    /**
     * @return legal time when all that fell due has been handled
     * @throws DomainError {@code CLOCK_BACKWARD} for a moment that has passed
     */
    public synchronized Instant moveTo(Instant target) {
        if (target.isBefore(clock.now())) {
            throw new DomainError(
                    ErrorCode.CLOCK_BACKWARD, Map.of("now", clock.now().toString()));
        }
        progress.awaitHead();
        dueDateClock.handleWhatIsDue();
        var passed = LegalDay.dateOf(clock.now()).minusDays(1);
        for (var next = nextDay(passed); isReachedBy(target, next); next = nextDay(passed)) {
            passed = next.orElseThrow();
            moveForwardTo(LegalDay.endOf(passed));
            dueDateClock.handleWhatIsDue();
        }
        moveForwardTo(target);
        return clock.now();
    }

    /** The next day after the given one on which a period ends, when the projection has caught up. */
    private Optional<LocalDate> nextDay(LocalDate passed) {
        progress.awaitHead();
        return Stream.of(
                        dueDates.firstDayAfter(ClockKind.SCREENING, passed),
                        casePeriods.firstDayAfter(ClockKind.RECTIFICATION, passed),
                        casePeriods.firstDayAfter(ClockKind.EXECUTION, passed))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static boolean isReachedBy(Instant target, Optional<LocalDate> day) {
        return day.isPresent() && !LegalDay.endOf(day.get()).isAfter(target);
    }

    /** Stored first: after a crash legal time is never earlier than what was done in it. */
    private void moveForwardTo(Instant instant) {
        if (instant.isAfter(clock.now())) {
            var offset = clock.offsetAt(instant);
            jdbc.update("UPDATE legal_time SET offset_millis = ? WHERE id = 1", offset.toMillis());
            clock.moveTo(instant);
        }
    }
}
