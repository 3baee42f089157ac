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
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
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
            ErrorCode.IDEMPOTENCY_KEY_REUSED,
            ErrorCode.IDENTITY_ERASED,
            ErrorCode.HANDLER_NOT_POSSIBLE,
            ErrorCode.NOT_HANDLER,
            ErrorCode.ALREADY_ESCALATED,
            ErrorCode.ALREADY_REPLIED,
            ErrorCode.ALREADY_CALLED_BACK,
            ErrorCode.CALL_BACK_MISSING,
            ErrorCode.ALREADY_EXTENDED,
            ErrorCode.EXTENSION_BEYOND_RULE,
            ErrorCode.NO_RUNNING_CLOCK,
            ErrorCode.UNSATISFIED_CALL_BACK_MISSING,
            ErrorCode.NOT_WITHDRAWN,
            ErrorCode.UNDO_TOO_LATE,
            ErrorCode.UNDO_BY_OTHERS);

    /** Ends and side steps: the other requests bring them often enough. */
    private static final Set<ComplaintVerb> LEADS_NOWHERE = EnumSet.of(
            ComplaintVerb.WITHDRAW,
            ComplaintVerb.TERMINATE,
            ComplaintVerb.MERGE,
            ComplaintVerb.TRANSFER,
            ComplaintVerb.REDIRECT,
            ComplaintVerb.SUSPEND,
            ComplaintVerb.ERASE_IDENTITY);

    /** By how many days the calendar of 2027 may move a day that leaned on it. */
    private static final int FARTHEST_MOVE = 7;

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
        var context = new DecisionContext(
                log.size() + 1L, now, calendar, Rules.published(), ClockPolicy.DEFAULT, LawfulRequests.REGISTER);
        try {
            ComplaintDecisions.decide(state, command, context).events().forEach(this::record);
        } catch (DomainError refused) {
            assertThat(refused.code()).isIn(EXPECTED);
            assertThat(isSupplyThatWasAskedFor(command)).isFalse();
        }
    }

    /** One of the verbs that lead on from the present stage. */
    void askWhatIsLawful(int place) {
        if (state instanceof ComplaintState.Known known) {
            var verbs = ComplaintVerb.possibleIn(known.stage(), known.overlays()).stream()
                    .filter(verb -> !LEADS_NOWHERE.contains(verb))
                    .toList();
            if (!verbs.isEmpty()) {
                ask(LawfulRequests.of(verbs.get(place % verbs.size()).path()));
            }
        }
    }

    private boolean isSupplyThatWasAskedFor(ComplaintCommand command) {
        return state instanceof ComplaintState.AwaitingSupplement && command instanceof ComplaintCommand.Supply;
    }

    private void record(ComplaintEvent event) {
        var before = state;
        mustNotComeAfterTheEndOfScreening(before, event);
        state = ComplaintEvolution.evolve(state, event);
        log.add(event);

        var after = (ComplaintState.Known) state;
        assertThat(LawfulSteps.allows(event, before, after))
                .as("%s from %s to %s", event, before, after)
                .isTrue();
        assertThat(event.at()).isEqualTo(now);
        assertThat(event.effectiveAt()).isBeforeOrEqualTo(event.at());
        theLawfulClockRunsAndNoOther(after);
        closedOpensOnlyByReopeningOrUndoing(before, event, after);
        clocksNeverComeBackLonger(before, event, after);
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

    private static void theLawfulClockRunsAndNoOther(ComplaintState.Known after) {
        boolean suspended = after.overlays().contains(Overlay.SUSPENDED);
        var lawful = suspended
                ? null
                : switch (after.stage()) {
                    case RECEIVED, SCREENING -> ClockKind.SCREENING;
                    case SUPPLEMENT_REQUESTED -> ClockKind.SUPPLEMENT;
                    case ACCEPTED, ASSIGNED, VERIFYING -> ClockKind.HANDLING;
                    case CONCLUDED -> ClockKind.REPLY;
                    case REFUSED, REDIRECTED -> after.clock() == null ? null : ClockKind.REPLY;
                    default -> null;
                };
        assertThat(after.clock()).as("clock in %s", after.stage()).isEqualTo(lawful);
        assertThat(periods(after)).hasSize(lawful == null ? 0 : 1);
    }

    private static void closedOpensOnlyByReopeningOrUndoing(
            ComplaintState before, ComplaintEvent event, ComplaintState.Known after) {
        boolean opened = before instanceof ComplaintState.Known known
                && !known.stage().isOpen()
                && after.stage().isOpen();
        if (opened) {
            assertThat(event).isInstanceOfAny(ComplaintReopened.class, ComplaintStepUndone.class);
        }
    }

    /** Whatever stands still goes on with what was left of it, and only an extension adds to it, once. */
    private void clocksNeverComeBackLonger(ComplaintState before, ComplaintEvent event, ComplaintState.Known after) {
        if (event instanceof ComplaintResumed resumed && resumed.clock() != null) {
            goesOnWithWhatWasLeft((ComplaintState.Suspended) before, after.running());
        }
        if (event instanceof ComplaintDueDateFixed fixed) {
            var provisional = ((ComplaintState.Known) before).running();
            assertThat(provisional.provisional()).isTrue();
            assertThat(fixed.dueOn())
                    .isBetween(
                            provisional.dueOn().minusDays(FARTHEST_MOVE),
                            provisional.dueOn().plusDays(FARTHEST_MOVE));
        }
        if (event instanceof DeadlineExtended extended) {
            assertThat(((ComplaintState.Known) before).running().extension()).isNull();
            assertThat(extended.dueOn()).isAfter(extended.formerDueOn());
            assertThat(extended.days())
                    .isLessThanOrEqualTo(
                            Rules.published().byReference(extended.rule()).extension());
        }
    }

    private static void goesOnWithWhatWasLeft(ComplaintState.Suspended suspended, ComplaintState.Period running) {
        var stopped = suspended.standing().running();
        if (stopped.dueOn().isBefore(suspended.since())) {
            assertThat(running).isEqualTo(stopped);
        } else {
            assertThat(running.days()).isEqualTo(suspended.daysLeft());
            assertThat(running.extension()).isEqualTo(stopped.extension() == null ? null : 0);
        }
    }

    private static List<ComplaintState.Period> periods(ComplaintState.Known state) {
        return Arrays.stream(ClockKind.values())
                .map(state::period)
                .filter(Objects::nonNull)
                .toList();
    }
}
