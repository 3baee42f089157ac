package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.support.Story;
import org.yuheng.query.words.Words;

/** The biography in words: every event, both languages, and who is named to whom. */
class BiographyAnswerTest {
    private static final Story EVERYTHING = new Story("one")
            .provisional()
            .received()
            .screeningStarted()
            .supplementRequested()
            .supplemented()
            .dueDateFixed(ClockKind.SCREENING, Story.SCREENING)
            .refusalProposed()
            .refusalDeclined()
            .identityReadApproved()
            .identityRead()
            .deemedAccepted()
            .withdrawn();
    private static final Story REFUSED =
            new Story("two").received().accepted().refusalProposed().refused();
    private static final Story HANDLED = new Story("three")
            .received()
            .accepted()
            .acceptanceUndone()
            .accepted()
            .redirected()
            .redirectionUndone()
            .assigned()
            .verificationStarted()
            .escalated()
            .extended(ClockKind.HANDLING, Story.HANDLING, LocalDate.of(2026, 12, 2))
            .suspended(ClockKind.HANDLING, Story.HANDLING)
            .resumed(ClockKind.HANDLING, Story.HANDLING)
            .found(Finding.PARTLY)
            .replied()
            .calledBack(false)
            .closed()
            .reopened()
            .wrote()
            .terminated()
            .identityErased();
    private static final Story MERGED = new Story("four").received().merged("one");
    private static final Story PASSED_ON = new Story("five").received().transferred();

    private static Stream<Story> stories() {
        return Stream.of(EVERYTHING, REFUSED, HANDLED, MERGED, PASSED_ON);
    }

    @Test
    void theseStoriesTellEveryEventThereIs() {
        assertThat(stories()
                        .flatMap(story -> story.events().stream())
                        .map(Object::getClass)
                        .distinct())
                .hasSize(ComplaintEvent.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyEventHasWordsWithoutALooseEnd(String language) {
        var words = Words.in(Locale.of(language));

        assertThat(stories().flatMap(story -> steps(story).stream()))
                .allSatisfy(
                        step -> assertThat(BiographyAnswer.forStaff(step, words).text())
                                .isNotBlank()
                                .doesNotContain("{", "[", "null", "“”", "_")
                                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                                .doesNotContainPattern("[A-Z]{4,}"));
    }

    @Test
    void aStepSaysWhatHappenedUntilWhenAndOnWhatBasis() {
        var received = BiographyAnswer.forStaff(steps(EVERYTHING).getFirst(), Words.in(Locale.CHINESE));

        assertThat(received.text()).contains("来自12345热线", "2026年11月5日（含当日）前决定是否受理", "该日期为暂定");
        assertThat(received.legalBasis()).contains("豫政办〔2024〕67号");
        assertThat(received.waitedFor()).isNull();
    }

    @Test
    void aStepSaysWhoWasWaitedForAndHowLong() {
        var steps = steps(EVERYTHING);

        assertThat(steps.get(1).waitedFor()).isEqualTo(Awaited.BUREAU);
        assertThat(steps.get(1).waitedSeconds()).isEqualTo(3_601);
        assertThat(steps.get(3).waitedFor()).isEqualTo(Awaited.COMPLAINANT);
        assertThat(steps.get(6).waitedFor()).isEqualTo(Awaited.BUREAU_HEAD);
    }

    /** The end of a period is seen after other things have happened; that time has been told already. */
    @Test
    void timeIsNotCountedTwiceWhereAnEffectLiesBack() {
        var steps = steps(
                new Story("six").received().refusalProposed().deemedAccepted().assigned());

        assertThat(steps.get(2).effectiveAt()).isBefore(steps.get(1).effectiveAt());
        assertThat(steps.get(2).waitedSeconds()).isZero();
        assertThat(steps.get(3).waitedSince()).isEqualTo(steps.get(1).effectiveAt());
    }

    @Test
    void staffSeeStaffAndComplainantsSeeOnlyTheirRole() {
        var step = steps(EVERYTHING).get(1);
        var words = Words.in(Locale.CHINESE);

        assertThat(BiographyAnswer.forStaff(step, words).actor().person()).isEqualTo("bureau.zhengzhou");
        assertThat(BiographyAnswer.forComplainant(step, words).actor())
                .isEqualTo(new ActorAnswer(Role.BUREAU_CLERK, "监督局经办人", "bureau-zz", null));
    }

    @Test
    void theAccountOfAComplainantIsShownToNobody() {
        var owner = new Actor("owner.wang", null, Role.ENTERPRISE_USER);
        var received =
                steps(new Story("three").by(owner, Channel.PORTAL).received()).getFirst();

        assertThat(BiographyAnswer.forStaff(received, Words.in(Locale.CHINESE)).actor())
                .isEqualTo(new ActorAnswer(Role.ENTERPRISE_USER, "投诉人", null, null));
    }

    @Test
    void whatTheClockDidIsSaidToBeTheClocks() {
        var deemed = steps(EVERYTHING).get(9);

        assertThat(BiographyAnswer.forStaff(deemed, Words.in(Locale.CHINESE))
                        .actor()
                        .role())
                .isEqualTo(Role.MACHINE);
        assertThat(deemed.effectiveAt()).isBefore(deemed.at());
    }

    private static List<BiographyStep> steps(Story story) {
        BiographyDocument biography = null;
        for (int i = 0; i < story.events().size(); i++) {
            biography = BiographyFold.apply(biography, story.events().get(i), i + 1L);
        }
        return biography.steps();
    }
}
