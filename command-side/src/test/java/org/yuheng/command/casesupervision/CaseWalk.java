package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.command.complaint.Calendars2027;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.access.Authority;

/** One case and a wanderer who asks anything at any time. After each step everything that always holds is checked. */
final class CaseWalk {
    /** Refusals that a well-formed request may meet; any other one is a defect. */
    private static final Set<ErrorCode> EXPECTED = EnumSet.of(
            ErrorCode.NOT_POSSIBLE_IN_STAGE,
            ErrorCode.NOT_FOUND,
            ErrorCode.NOT_ALLOWED,
            ErrorCode.NOT_HANDLING_BUREAU,
            ErrorCode.SAME_PERSON,
            ErrorCode.RECUSAL_GROUND,
            ErrorCode.TEAM_MISSING,
            ErrorCode.TEAM_TOO_SMALL,
            ErrorCode.NOT_TEAM_MEMBER,
            ErrorCode.DUPLICATE,
            ErrorCode.UNKNOWN_EVIDENCE,
            ErrorCode.VIOLATION_FOUND,
            ErrorCode.PAPER_KIND_NOT_FITTING,
            ErrorCode.PAPER_NOT_IN_STATE,
            ErrorCode.PAPER_INCOMPLETE,
            ErrorCode.DECISION_NEEDS_GOVERNMENT,
            ErrorCode.DECISION_GROUND_MISSING,
            ErrorCode.VERIFICATION_MISSING,
            ErrorCode.ALREADY_OBJECTED,
            ErrorCode.MEASURES_NOT_DONE,
            ErrorCode.NOT_SUPERIOR,
            ErrorCode.CLUE_NOT_ACKNOWLEDGED,
            ErrorCode.PUBLICITY_GROUND_MISSING,
            ErrorCode.MISSING_FIELD);

    private final List<CaseEvent> log = new ArrayList<>();
    private CaseState state = new CaseState.None();
    private WorkingCalendar calendar = WorkingCalendar.published();
    private Instant now;

    CaseWalk(Instant begin) {
        now = begin;
        ask(CaseRequests.propose(CasePersons.CLERK));
    }

    List<CaseEvent> log() {
        return log;
    }

    CaseState.Known state() {
        return (CaseState.Known) state;
    }

    void publishCalendar() {
        calendar = calendar.with(Calendars2027.published());
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** To the very end of one of the periods that run, or to the second before. */
    void waitUntilEndOfPeriod(int place, Duration before) {
        var running = List.copyOf(state().periods().running().values());
        if (!running.isEmpty()) {
            var end =
                    LegalDay.endOf(running.get(place % running.size()).dueOn()).minus(before);
            now = end.isAfter(now) ? end : now;
        }
    }

    void clockTicks() {
        ask(new CaseCommand.MissDeadline(CaseRequests.asked(Authority.CLOCK)));
        for (var key : List.copyOf(state().periods().running().keySet())) {
            ask(new CaseCommand.FixDueDate(CaseRequests.asked(Authority.CLOCK), key.clock(), key.holder()));
        }
    }

    /** Anything, by somebody of a role that has a right to it. */
    void askAny(CaseVerb verb, int choice) {
        var people = CaseWayfinder.people(verb);
        ask(LawfulCaseRequests.of(verb, people.get(choice % people.size()), state(), choice));
    }

    /** One of the verbs that are possible now, by somebody who may act. */
    void askWhatIsLawful(int choice) {
        var verbs = CaseVerb.possibleIn(state().stage(), state().overlays()).stream()
                .filter(verb -> !CaseWayfinder.LEADS_NOWHERE.contains(verb))
                .toList();
        if (!verbs.isEmpty()) {
            askAble(verbs.get(choice % verbs.size()), choice);
        }
    }

    /** The verb that leads on from here. */
    void leadOn(int choice) {
        askAble(CaseWayfinder.next(state(), choice), choice);
    }

    private void askAble(CaseVerb verb, int choice) {
        var able = CaseWayfinder.able(verb, state());
        if (!able.isEmpty()) {
            ask(LawfulCaseRequests.of(verb, able.get(choice % able.size()), state(), choice));
        }
    }

    private void ask(CaseCommand command) {
        var register = TestCaseRegister.usual();
        var context = new CaseContext(log.size() + 1L, now, calendar, Rules.published(), CasePolicy.DEFAULT, register);
        try {
            CaseGuards.mustBeWithinReach(state, command, register);
            var decided = CaseDecisions.decide(state, command, context);
            mustStandInTheTable(command, decided.events());
            decided.events().forEach(event -> record(event, command));
        } catch (DomainError refused) {
            assertThat(refused.code()).as("%s: %s", command, refused).isIn(EXPECTED);
        }
    }

    private void mustStandInTheTable(CaseCommand command, List<CaseEvent> events) {
        if (command instanceof CaseCommand.Verb verb && !events.isEmpty()) {
            assertThat(CaseTransitionTable.ROWS.stream()
                            .filter(row -> row.verb().equals(verb.verb().path()))
                            .filter(row -> row.allows(state().stage().name(), state().overlays()))
                            .filter(row -> row.who().contains(verb.by().role().letter())))
                    .as("%s in %s", verb.verb(), state().stage())
                    .hasSize(1);
        }
    }

    private void record(CaseEvent event, CaseCommand command) {
        var before = state;
        if (event instanceof PaperIssued issued) {
            IssuedPaperRule.mustHold(log, issued);
        }
        if (event instanceof DeadlineMissed missed) {
            isMissedOnceAndOnlyWhileAReportIsWaitedFor((CaseState.Known) before, missed);
        }
        state = CaseEvolution.evolve(state, event);
        log.add(event);

        assertThat(event.at()).isEqualTo(now);
        assertThat(event.effectiveAt()).isBeforeOrEqualTo(event.at());
        if (before instanceof CaseState.Known known) {
            LawfulCaseSteps.mustAllow(event, command, known, state());
            assertThat(known.stage().isOpen() || known.stage() == state().stage())
                    .as("%s", event)
                    .isTrue();
            periodsOnlyMoveByTheirRules(known, event);
        }
        whatRunsMayRun();
        whatIsToBeRectifiedIsOut();
    }

    private void isMissedOnceAndOnlyWhileAReportIsWaitedFor(CaseState.Known before, DeadlineMissed missed) {
        assertThat(before.stage())
                .isEqualTo(missed.clock() == ClockKind.EXECUTION ? CaseStage.EXECUTING : CaseStage.RECTIFYING);
        assertThat(before.standingSince()).isNull();
        assertThat(missed.dueOn()).isBefore(LegalDay.dateOf(now));
        assertThat(before.periods().find(missed.clock(), missed.paperId()))
                .hasValueSatisfying(period -> assertThat(period.provisional()).isFalse());
        assertThat(log.stream()
                        .filter(event -> event instanceof DeadlineMissed earlier
                                && earlier.paperId().equals(missed.paperId())
                                && earlier.dueOn().equals(missed.dueOn())))
                .isEmpty();
    }

    /** A provisional day becomes certain once; whatever stood still never comes back with more than was left. */
    private static void periodsOnlyMoveByTheirRules(CaseState.Known before, CaseEvent event) {
        if (event instanceof CaseDueDateFixed fixed) {
            assertThat(before.periods().find(fixed.clock(), fixed.holderId()))
                    .hasValueSatisfying(
                            period -> assertThat(period.provisional()).isTrue());
        }
        if (event instanceof CaseResumed resumed) {
            assertThat(resumed.moved()).allSatisfy(moved -> {
                assertThat(moved.left()).isNotNegative();
                assertThat(before.periods().find(moved.clock(), moved.holderId()))
                        .hasValueSatisfying(
                                period -> assertThat(moved.startedOn()).isEqualTo(period.startedOn()));
            });
        }
    }

    private void whatRunsMayRun() {
        for (var key : state().periods().running().keySet()) {
            assertThat(state().stage().isOpen() || key.clock() == ClockKind.FOLLOW_UP)
                    .as("%s runs in %s", key, state().stage())
                    .isTrue();
        }
    }

    private void whatIsToBeRectifiedIsOut() {
        if (state().stage() == CaseStage.RECTIFYING || state().stage() == CaseStage.EXECUTING) {
            assertThat(state().papers().all())
                    .anyMatch(paper -> paper.state() == PaperState.ISSUED || paper.state() == PaperState.SERVED);
        }
    }
}
