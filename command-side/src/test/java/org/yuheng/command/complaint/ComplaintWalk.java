package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;

/** One complaint and a wanderer who asks anything at any time. After each step everything that always holds is checked. */
final class ComplaintWalk {
    /** Refusals that a well-formed request may meet; any other one is a defect. */
    private static final Set<ErrorCode> EXPECTED = EnumSet.of(
            ErrorCode.NOT_POSSIBLE_IN_STAGE,
            ErrorCode.NOT_FOUND,
            ErrorCode.SAME_PERSON,
            ErrorCode.ALREADY_SUPPLEMENTED,
            ErrorCode.NOT_SUPPLEMENTED,
            ErrorCode.REFUSAL_ALREADY_PROPOSED,
            ErrorCode.APPROVAL_REQUIRED,
            ErrorCode.ORGAN_COMPLAINED_OF,
            ErrorCode.IDEMPOTENCY_KEY_REUSED);

    private final List<ComplaintEvent> log = new ArrayList<>();
    private ComplaintState state = new ComplaintState.None();
    private WorkingCalendar calendar = WorkingCalendar.published();
    private Instant now;

    ComplaintWalk(Instant begin) {
        now = begin;
    }

    List<ComplaintEvent> log() {
        return log;
    }

    ComplaintState state() {
        return state;
    }

    void publishCalendar() {
        calendar = calendar.with(Calendars2027.published());
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** To the very end of the period that runs, or to the second before. */
    void waitUntilEndOfPeriod(Duration before) {
        if (state instanceof ComplaintState.Known known && !periods(known).isEmpty()) {
            var end = LegalDay.endOf(periods(known).getFirst().dueOn()).minus(before);
            now = end.isAfter(now) ? end : now;
        }
    }

    void ask(ComplaintCommand command) {
        var context = new DecisionContext(log.size() + 1L, now, calendar, Rules.published(), ClockPolicy.DEFAULT);
        try {
            ComplaintDecisions.decide(state, command, context).events().forEach(this::record);
        } catch (DomainError refused) {
            assertThat(refused.code()).isIn(EXPECTED);
            assertThat(isSupplyThatWasAskedFor(command)).isFalse();
        }
    }

    private boolean isSupplyThatWasAskedFor(ComplaintCommand command) {
        return state instanceof ComplaintState.AwaitingSupplement && command instanceof ComplaintCommand.Supply;
    }

    private void record(ComplaintEvent event) {
        var before = state;
        mustNotComeAfterTheEndOfScreening(before, event);
        state = ComplaintState.evolve(state, event);
        log.add(event);

        var after = (ComplaintState.Known) state;
        assertThat(LawfulSteps.allows(event, before, after))
                .as("%s from %s to %s", event, before, after)
                .isTrue();
        assertThat(event.at()).isEqualTo(now);
        assertThat(event.effectiveAt()).isBeforeOrEqualTo(event.at());
        exactlyOneClockRunsWhileItIsOpen(after);
        closedStaysClosed(before, event);
        assertThat(log.stream().filter(ComplaintDeemedAccepted.class::isInstance))
                .hasSizeLessThanOrEqualTo(1);
    }

    private void mustNotComeAfterTheEndOfScreening(ComplaintState before, ComplaintEvent event) {
        boolean over = before instanceof ComplaintState.Pending pending
                && !pending.screening().provisional()
                && !now.isBefore(LegalDay.endOf(pending.screening().dueOn()));
        assertThat(over && !(event instanceof ComplaintDeemedAccepted))
                .as("%s after the end of screening", event)
                .isFalse();
    }

    private static void exactlyOneClockRunsWhileItIsOpen(ComplaintState.Known after) {
        int running = after.stage().isOpen() || after.stage() == ComplaintStage.REFUSED ? 1 : 0;
        assertThat(periods(after)).as("clocks in %s", after.stage()).hasSize(running);
    }

    private static void closedStaysClosed(ComplaintState before, ComplaintEvent event) {
        if (before instanceof ComplaintState.Known known && !known.stage().isOpen()) {
            assertThat(event)
                    .isInstanceOfAny(IdentityRead.class, IdentityReadApproved.class, ComplaintDueDateFixed.class);
        }
    }

    private static List<ComplaintState.Period> periods(ComplaintState.Known state) {
        return Arrays.stream(ClockKind.values())
                .map(state::period)
                .filter(Objects::nonNull)
                .toList();
    }
}
