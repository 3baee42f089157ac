package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.classmatter.ClassHistories.AFTER_WATCH;
import static org.yuheng.command.classmatter.ClassHistories.IN_WATCH;
import static org.yuheng.command.classmatter.ClassHistories.MEASURE;
import static org.yuheng.command.classmatter.ClassHistories.ORGAN;
import static org.yuheng.command.classmatter.ClassHistories.after;
import static org.yuheng.command.classmatter.ClassHistories.closed;
import static org.yuheng.command.classmatter.ClassHistories.completed;
import static org.yuheng.command.classmatter.ClassHistories.cured;
import static org.yuheng.command.classmatter.ClassHistories.governing;
import static org.yuheng.command.classmatter.ClassHistories.opened;
import static org.yuheng.command.classmatter.ClassHistories.relapsed;
import static org.yuheng.command.classmatter.ClassHistories.watching;
import static org.yuheng.command.classmatter.ClassHistories.widening;
import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.HEAD;
import static org.yuheng.command.classmatter.ClassRequests.close;
import static org.yuheng.command.classmatter.ClassRequests.complete;
import static org.yuheng.command.classmatter.ClassRequests.measure;
import static org.yuheng.command.classmatter.ClassRequests.relapse;
import static org.yuheng.command.classmatter.ClassRequests.watch;
import static org.yuheng.command.classmatter.ClassScenario.given;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Authority;

/** 治理, 跟踪 and 销号: measures, the watch, what comes back, and the end. */
class CureAndWatchTest {
    @Test
    void theFirstMeasureBeginsTheCure() {
        given(widening())
                .when(measure(CLERK, ORGAN, "2026-06-30"))
                .thenRecorded(ClassMeasureRecorded.class)
                .andTheVaultKeeps(Map.of("measure-4", "修订处罚裁量规则"))
                .andItStandsIn(ClassMatterStage.GOVERNING);
    }

    @Test
    void aMeasureIsDueTodayOrLaterAndABodyCarriesItOut() {
        given(widening()).when(measure(CLERK, ORGAN, "2026-03-10")).thenRecorded(ClassMeasureRecorded.class);
        given(widening()).when(measure(CLERK, ORGAN, "2026-03-09")).thenRefused(ErrorCode.MEASURE_DAY_INVALID);
        given(widening()).when(measure(CLERK, "organ.nowhere", "2026-06-30")).thenRefused(ErrorCode.UNKNOWN_ORGAN);
        given(widening()).when(measure(CLERK, null, "2026-06-30")).thenRefused(ErrorCode.MISSING_FIELD);
    }

    @Test
    void aMeasureIsDoneOnceAndNotInTheFuture() {
        given(governing()).when(complete(CLERK, MEASURE, null)).thenRecorded(ClassMeasureCompleted.class);
        given(governing()).when(complete(CLERK, MEASURE, "2026-03-11")).thenRefused(ErrorCode.MEASURE_DAY_INVALID);
        given(governing()).when(complete(CLERK, MEASURE, "2026-03-09")).thenRefused(ErrorCode.MEASURE_DAY_INVALID);
        given(governing()).when(complete(CLERK, "measure-9", null)).thenRefused(ErrorCode.CLASS_MEASURE_UNKNOWN);
        given(cured())
                .at("2026-04-01T09:00+08:00")
                .when(complete(CLERK, MEASURE, null))
                .thenRefused(ErrorCode.CLASS_MEASURE_DONE);
    }

    @Test
    void itIsWatchedWhenAllMeasuresAreDone() {
        given(cured())
                .at("2026-04-01T09:00+08:00")
                .when(watch(HEAD, null, "2026-09-30"))
                .thenEvents((ClassWatchStarted) watching().getLast())
                .andItStandsIn(ClassMatterStage.WATCHING);
        given(governing())
                .when(watch(HEAD, null, "2026-09-30"))
                .thenRefused(ErrorCode.CLASS_MEASURES_OPEN)
                .withDetail("measures", List.of(MEASURE));
    }

    @Test
    void aWatchBeginsAfterTheLastMeasureAndEndsAfterToday() {
        var day = "2026-04-01T09:00+08:00";
        given(cured())
                .at(day)
                .when(watch(HEAD, "2026-03-30", "2026-09-30"))
                .thenRefused(ErrorCode.WATCH_PERIOD_INVALID);
        given(cured())
                .at(day)
                .when(watch(HEAD, "2026-04-01", "2026-04-01"))
                .thenRefused(ErrorCode.WATCH_PERIOD_INVALID);
        given(cured()).at(day).when(watch(HEAD, "2026-04-01", null)).thenRefused(ErrorCode.MISSING_FIELD);
    }

    @Test
    void whatComesBackReopensTheCure() {
        var state = given(watching())
                .at("2026-09-02T09:00+08:00")
                .when(relapse(CLERK, 60, "2026-09-01", null))
                .thenRecorded(ClassRelapseRecorded.class)
                .andItStandsIn(ClassMatterStage.GOVERNING);

        assertThat(state.relapsed()).isTrue();
        assertThat(state.relapses()).containsExactly(ClassTestRegister.id(60));
    }

    @Test
    void aRelapseIsSomethingThatIsThereOrATextThatSaysSo() {
        given(watching()).at(IN_WATCH).when(relapse(CLERK, null, null, null)).thenRefused(ErrorCode.MISSING_FIELD);
        given(watching())
                .at(IN_WATCH)
                .when(relapse(CLERK, null, null, "又有企业反映"))
                .thenRecorded(ClassRelapseRecorded.class);
        given(watching()).at(IN_WATCH).when(relapse(CLERK, 99, null, null)).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
        given(watching())
                .at(IN_WATCH)
                .when(relapse(CLERK, 60, "2026-03-01", null))
                .thenRefused(ErrorCode.MEASURE_DAY_INVALID);
    }

    @Test
    void whatTheMachineFindsCountsWhileItIsWatchedAndOnce() {
        given(watching())
                .at(IN_WATCH)
                .when(relapse(Authority.CLOCK, 60, "2026-06-01", null))
                .thenRecorded(ClassRelapseRecorded.class);
        given(watching())
                .at(IN_WATCH)
                .when(relapse(Authority.CLOCK, 60, "2026-03-31", null))
                .thenNothing();
        given(relapsed())
                .at(IN_WATCH)
                .when(relapse(Authority.CLOCK, 60, "2026-06-01", null))
                .thenNothing();
        given(closed())
                .at(AFTER_WATCH)
                .when(relapse(Authority.CLOCK, 60, "2026-06-01", null))
                .thenNothing();
        given(after(
                        relapsed(),
                        ClassHistories.measure("measure-8", IN_WATCH),
                        completed("measure-8", "2026-06-10"),
                        ClassHistories.watch("2026-06-11", "2026-12-31")))
                .at("2026-09-02T09:00+08:00")
                .when(relapse(Authority.CLOCK, 60, "2026-09-01", null))
                .thenNothing();
    }

    @Test
    void afterARelapseSomethingElseMustBeTried() {
        given(relapsed())
                .at(IN_WATCH)
                .when(watch(HEAD, null, "2026-12-31"))
                .thenRefused(ErrorCode.CLASS_MEASURE_MISSING);
        var again = given(after(
                        relapsed(),
                        ClassHistories.measure("measure-8", IN_WATCH),
                        completed("measure-8", "2026-06-10")))
                .at("2026-06-11T09:00+08:00")
                .when(watch(HEAD, null, "2026-12-31"))
                .andItStandsIn(ClassMatterStage.WATCHING);

        assertThat(again.relapsed()).isFalse();
    }

    @Test
    void theHeadStrikesItOffWhenTheWatchIsOver() {
        given(watching())
                .at(AFTER_WATCH)
                .when(close(HEAD, ClassClosingGround.CURED, null))
                .thenEvents((ClassMatterClosed) closed().getLast());
        given(watching())
                .at("2026-09-30T23:00+08:00")
                .when(close(HEAD, ClassClosingGround.CURED, null))
                .thenRefused(ErrorCode.WATCH_NOT_OVER);
        given(cured()).when(close(HEAD, ClassClosingGround.CURED, null)).thenRefused(ErrorCode.CLASS_NOT_CURED);
    }

    @Test
    void onAnotherGroundItNeedsAReason() {
        given(opened())
                .when(close(HEAD, ClassClosingGround.NOT_A_CLASS, "排查后不构成类案"))
                .thenRecorded(ClassMatterClosed.class)
                .andItStandsIn(ClassMatterStage.CLOSED);
        given(opened()).when(close(HEAD, ClassClosingGround.NOT_A_CLASS, null)).thenRefused(ErrorCode.MISSING_FIELD);
        given(opened()).when(close(HEAD, null, "无")).thenRefused(ErrorCode.MISSING_FIELD);
    }

    @Test
    void whatWasStruckOffMayComeBackIfItWasEverCured() {
        given(closed())
                .at("2026-11-01T09:00+08:00")
                .when(relapse(CLERK, 60, "2026-10-20", null))
                .thenRecorded(ClassRelapseRecorded.class)
                .andItStandsIn(ClassMatterStage.GOVERNING);
        given(after(
                        opened(),
                        new ClassMatterClosed(
                                ClassHistories.ID,
                                HEAD.actor(),
                                ClassClosingGround.NOT_A_CLASS,
                                "closing-3",
                                ClassHistories.instant(IN_WATCH))))
                .at(IN_WATCH)
                .when(relapse(CLERK, 60, null, null))
                .thenRefused(ErrorCode.CLASS_NOT_CURED);
    }
}
