package org.yuheng.query.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.MovedPeriod;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.support.CaseStory;

/** What the events of a case make of it. */
class CaseFoldTest {
    private static final String ID = "one";

    @Test
    void aCaseBeginsAsWhatWasProposed() {
        var document = new CaseStory(ID).proposed().folded();

        assertThat(document.stage()).isEqualTo(CaseStage.PROPOSED);
        assertThat(document.opening().matters()).containsExactly(Category.FINE_REPEATED);
        assertThat(document.clocks()).isEmpty();
        assertThat(document.overlays()).isEmpty();
    }

    @Test
    void severalPeriodsRunAtOnceEachWithItsHolder() {
        var document = new CaseStory(ID)
                .reviewed()
                .served(PaperKind.SUPERVISION_OPINION)
                .did(CaseVerb.LIST, CaseVerb.OBJECT, CaseVerb.SET_FOLLOW_UP)
                .folded();

        assertThat(document.clocks().stream().filter(CaseClock::isRunning))
                .extracting(CaseClock::clock, CaseClock::holderId)
                .containsExactlyInAnyOrder(
                        tuple(ClockKind.RECTIFICATION, "one-P1"),
                        tuple(ClockKind.LISTING, ID),
                        tuple(ClockKind.OBJECTION_ANSWER, "O1"),
                        tuple(ClockKind.FOLLOW_UP, "F1"));
        assertThat(document.overlays()).containsExactly(CaseOverlay.LISTED, CaseOverlay.OBJECTED);
    }

    @Test
    void aPaperLivesFromItsDraftToItsWithdrawal() {
        var story = new CaseStory(ID).reviewed();
        story.tell(draft(story));
        assertThat(paper(story).state()).isEqualTo(PaperState.DRAFTED);
        assertThat(paper(story).number()).isNull();

        story.did(CaseVerb.APPROVE_PAPER, CaseVerb.ISSUE_PAPER);
        assertThat(paper(story).state()).isEqualTo(PaperState.ISSUED);
        assertThat(paper(story).number()).startsWith("郑司监督〔2026〕");
        assertThat(story.folded().stage()).isEqualTo(CaseStage.RECTIFYING);

        story.did(CaseVerb.SERVE_PAPER);
        assertThat(paper(story).service().manner()).isEqualTo(ServiceManner.DIRECT);

        story.did(CaseVerb.WITHDRAW_PAPER);
        assertThat(paper(story).state()).isEqualTo(PaperState.WITHDRAWN);
        assertThat(story.folded().clocks())
                .noneMatch(clock -> clock.isRunning() && clock.holderId().equals("one-P1"));
        assertThat(story.folded().stage()).isEqualTo(CaseStage.FINDINGS_REVIEWED);
    }

    @Test
    void aMissedPeriodIsOverdueUntilTheReportComes() {
        var story = new CaseStory(ID)
                .reviewed()
                .served(PaperKind.SUPERVISION_LETTER)
                .missed();
        assertThat(story.folded().overlays()).containsExactly(CaseOverlay.OVERDUE);
        assertThat(state(story, ClockKind.RECTIFICATION)).isEqualTo(CaseClock.State.MISSED);

        story.did(CaseVerb.REPORT_RECTIFICATION);
        assertThat(story.folded().overlays()).isEmpty();
        assertThat(state(story, ClockKind.RECTIFICATION)).isEqualTo(CaseClock.State.LATE);
    }

    @Test
    void whatTheGovernmentDecidedReplacesWhatWasOwedForThePaper() {
        var story = new CaseStory(ID)
                .reviewed()
                .served(PaperKind.SUPERVISION_LETTER)
                .missed();
        var now = story.now();
        story.tell(new DecisionProposed(ID, CaseStory.HEAD, DecisionGround.LETTER_NOT_FOLLOWED, "one-P1", "why", now))
                .tell(new GovernmentDecided(ID, CaseStory.GOVERNMENT, true, "yes", CaseStage.DECISION_DECIDED, now));
        assertThat(story.folded().overlays()).isEmpty();

        story.served(PaperKind.SUPERVISION_DECISION);
        assertThat(story.folded().stage()).isEqualTo(CaseStage.EXECUTING);
        assertThat(state(story, ClockKind.EXECUTION)).isEqualTo(CaseClock.State.RUNNING);
    }

    @Test
    void whileACaseStandsStillEveryPeriodDoes() {
        var story = new CaseStory(ID)
                .reviewed()
                .served(PaperKind.SUPERVISION_OPINION)
                .did(CaseVerb.SUSPEND);
        assertThat(story.folded().clocks()).noneMatch(CaseClock::isRunning);

        var due = LocalDate.of(2027, 3, 1);
        story.tell(new CaseResumed(
                ID,
                CaseStory.HEAD,
                "goes on",
                List.of(new MovedPeriod(
                        ClockKind.RECTIFICATION,
                        "one-P1",
                        "case.rectification@1",
                        due.minusDays(9),
                        due,
                        true,
                        9,
                        PeriodUnit.CALENDAR_DAY)),
                story.now()));
        var clock = clock(story, ClockKind.RECTIFICATION);
        assertThat(clock.dueOn()).isEqualTo(due);
        assertThat(clock.provisional()).isTrue();
        assertThat(state(story, ClockKind.OBJECTION)).isEqualTo(CaseClock.State.RUNNING);
    }

    @Test
    void aCalendarMakesADayCertain() {
        var story = new CaseStory(ID).proposed().did(CaseVerb.FILE);
        var day = LocalDate.of(2026, 11, 20);

        story.tell(new CaseDueDateFixed(ID, ClockKind.CASE_NOTICE, ID, "case.notice@1", day, story.now()));

        var clock = clock(story, ClockKind.CASE_NOTICE);
        assertThat(clock.state()).isEqualTo(CaseClock.State.FIXED);
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.dueOn()).isEqualTo(day);
    }

    @Test
    void whatFollowsFromACaseOutlivesIt() {
        var document = new CaseStory(ID)
                .reviewed()
                .served(PaperKind.SUPERVISION_OPINION)
                .did(
                        CaseVerb.SET_FOLLOW_UP,
                        CaseVerb.RECORD_MONEY,
                        CaseVerb.RECORD_MONEY,
                        CaseVerb.REPORT_RECTIFICATION,
                        CaseVerb.VERIFY_RECTIFICATION,
                        CaseVerb.CLOSE)
                .folded();

        assertThat(document.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(document.clocks().stream().filter(CaseClock::isRunning))
                .extracting(CaseClock::clock)
                .containsExactly(ClockKind.FOLLOW_UP);
        assertThat(Stream.of(MoneyKind.values())
                        .mapToLong(document.aftermath()::sum)
                        .sum())
                .isEqualTo(10_000_000);
    }

    @Test
    void softGuidanceMovesACaseOnlyWhereItAsksForAnAnswer() {
        var asking =
                new CaseStory(ID).reviewed().served(PaperKind.OTHER_DOCUMENT).folded();

        assertThat(asking.stage()).isEqualTo(CaseStage.RECTIFYING);
        assertThat(asking.clocks()).noneMatch(clock -> clock.clock() == ClockKind.RECTIFICATION);
    }

    private static PaperDrafted draft(CaseStory story) {
        return new PaperDrafted(
                ID,
                CaseStory.CLERK,
                "one-P1",
                PaperKind.SUPERVISION_OPINION,
                "organ-scjg",
                List.of(1),
                null,
                null,
                "facts",
                "requirement",
                null,
                null,
                30,
                PeriodUnit.CALENDAR_DAY,
                LocalDate.of(2026, 12, 2),
                story.now());
    }

    private static CasePaper paper(CaseStory story) {
        return story.folded().paper("one-P1").orElseThrow();
    }

    private static CaseClock clock(CaseStory story, ClockKind kind) {
        return story.folded().clocks().stream()
                .filter(clock -> clock.clock() == kind)
                .toList()
                .getLast();
    }

    private static CaseClock.State state(CaseStory story, ClockKind kind) {
        return clock(story, kind).state();
    }
}
