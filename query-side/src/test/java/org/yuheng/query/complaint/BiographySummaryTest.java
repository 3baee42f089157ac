package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.support.Story;
import org.yuheng.query.words.Words;

/** How long a complaint waited for whom, and which part of it fell on days off. */
class BiographySummaryTest {
    private static final Words CHINESE = Words.in(Locale.CHINESE);

    @Test
    void aWaitOverTheSpringFestivalSaysHowManyDaysWereOff() {
        var waited = WaitedDays.between(
                Instant.parse("2026-02-13T01:00:00Z"),
                Instant.parse("2026-02-25T01:00:00Z"),
                WorkingCalendar.published());

        assertThat(waited.days()).isEqualTo(12);
        assertThat(waited.nonWorking()).isEqualTo(9);
        assertThat(waited.inWords("waited.step", "监督局", CHINESE)).isEqualTo("等待监督局12天，其中节假日9天");
    }

    @Test
    void aWaitWithinOneDayIsLessThanADayAndAnUnknownYearIsSaidToBeEstimated() {
        var brief = WaitedDays.between(
                Instant.parse("2026-11-02T01:00:00Z"),
                Instant.parse("2026-11-02T15:59:59Z"),
                WorkingCalendar.published());
        var later = WaitedDays.between(
                Instant.parse("2026-12-31T01:00:00Z"),
                Instant.parse("2027-01-02T01:00:00Z"),
                WorkingCalendar.published());

        assertThat(brief.inWords("waited.step", "投诉人", CHINESE)).isEqualTo("等待投诉人不到1天");
        assertThat(later.inWords("waited.step", "监督局", CHINESE)).contains("2天", "按周末估算");
    }

    @Test
    void theSummarySaysForWhomItWaitedAndWhoseTurnItIs() {
        var story = new Story("one")
                .at("2026-11-02T01:00:00Z")
                .received()
                .screeningStarted()
                .at("2026-11-04T01:00:00Z")
                .supplementRequested()
                .at("2026-11-10T01:00:00Z")
                .supplemented()
                .at("2026-11-11T01:00:00Z")
                .accepted()
                .at("2026-11-12T01:00:00Z")
                .suspended(ClockKind.HANDLING, Story.HANDLING)
                .wrote()
                .at("2026-11-20T01:00:00Z")
                .resumed(ClockKind.HANDLING, Story.HANDLING);

        var summary = summary(story, "2026-11-23T01:00:00Z", CHINESE);

        assertThat(summary.days()).isEqualTo(21);
        assertThat(summary.waits())
                .extracting(BiographySummary.Wait::text)
                .containsExactly("等待其他程序（中止期间）8天，其中节假日2天", "等待投诉人6天，其中节假日2天", "等待监督局负责人4天，其中节假日2天", "等待监督局3天");
        assertThat(summary.waitingFor()).isEqualTo(Awaited.BUREAU_HEAD);
        assertThat(summary.waitingSince()).isEqualTo("2026-11-20T01:00:00Z");
        assertThat(summary.text()).isEqualTo("自登记以来共21天，其中节假日6天。现在等待监督局负责人，已等3天，其中节假日2天。");
        assertThat(summary(story, "2026-11-23T01:00:00Z", Words.in(Locale.ENGLISH))
                        .text())
                .isEqualTo("It has been 21 days since registration, of which 6 days off work. "
                        + "Now it is the turn of the head of the bureau, for 3 days, of which 2 days off work.");
    }

    @Test
    void afterTheEndNothingIsWaitedFor() {
        var summary = summary(new Story("one").received().withdrawn(), "2027-01-01T00:00:00Z", CHINESE);

        assertThat(summary.waitingFor()).isNull();
        assertThat(summary.waitingSince()).isNull();
        assertThat(summary.text()).isEqualTo("共用时不到1天，现在不再等待任何一方。");
    }

    /** As long as somebody is always waited for, nothing of the age is lost. */
    @Property(tries = 100)
    void theWaitsOfAnOpenComplaintSumUpToItsAge(@ForAll long seed) {
        var random = new Random(seed);
        var story = new Story("one").received();
        while (story.folded().stage().isOpen() && story.events().size() < 12) {
            story.at(story.events()
                            .getLast()
                            .at()
                            .plus(random.nextInt(200), ChronoUnit.HOURS)
                            .toString())
                    .wanderOn(random, 1);
        }
        var events = story.events();
        boolean inOrder = events.stream().noneMatch(event -> event.effectiveAt().isBefore(event.at()));
        var last = events.getLast().at();

        var summary = summary(story, last.toString(), CHINESE);

        if (inOrder) {
            assertThat(summary.days())
                    .isEqualTo(ChronoUnit.DAYS.between(
                            LegalDay.dateOf(events.getFirst().at()), LegalDay.dateOf(last)));
        }
        assertThat(summary.waits())
                .allSatisfy(wait ->
                        assertThat(wait.workingDays() + wait.nonWorkingDays()).isEqualTo(wait.days()));
    }

    private static BiographySummary summary(Story story, String now, Words words) {
        BiographyDocument biography = null;
        for (int i = 0; i < story.events().size(); i++) {
            biography = BiographyFold.apply(biography, story.events().get(i), i + 1L);
        }
        return BiographySummary.of(biography, Instant.parse(now), WorkingCalendar.published(), words);
    }
}
