package org.yuheng.query.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;
import org.yuheng.query.words.Words;

/** The biography of a case in words. */
class CaseBiographyTest {
    @Test
    void everyEventHasWordsInBothLanguagesAndNoneIsLeftUnfilled() {
        var steps = IntStream.range(0, 600)
                .mapToObj(seed -> new CaseStory("one").wanderOn(new Random(seed), 40))
                .flatMap(story -> folded(story).steps().stream())
                .toList();

        assertThat(steps).extracting("event").hasSizeGreaterThan(1_000);
        assertThat(new TreeSet<>(steps.stream().map(BiographyStep::event).toList()))
                .hasSize(CaseEvent.class.getPermittedSubclasses().length);
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = Words.in(locale);
            assertThat(steps)
                    .allSatisfy(step -> assertThat(
                                    words.text("step." + step.event(), CaseFactWords.of(step.facts(), words)))
                            .isNotBlank()
                            .doesNotContain("{", "[", "：。", "《》", "()", "（）", ": ."));
        }
    }

    @Test
    void eachStepTellsWhoWaitedForWhom() {
        var steps = steps(
                new CaseStory("one")
                        .reviewed()
                        .served(PaperKind.SUPERVISION_OPINION)
                        .did(CaseVerb.REPORT_RECTIFICATION, CaseVerb.VERIFY_RECTIFICATION, CaseVerb.CLOSE),
                People.CITY_CLERK);

        assertThat(step(steps, "ExplanationSubmitted").waitedFor()).isEqualTo(Awaited.ORGAN);
        assertThat(step(steps, "RectificationReported").waitedFor()).isEqualTo(Awaited.ORGAN);
        assertThat(step(steps, "CaseFiled").waitedFor()).isEqualTo(Awaited.BUREAU_HEAD);
        assertThat(step(steps, "RectificationVerificationProposed").waitedFor()).isEqualTo(Awaited.BUREAU);
        assertThat(step(steps, "SupervisionOpinionIssued").legalBasis()).isEqualTo("《行政执法监督条例》第二十八条");
        assertThat(step(steps, "PaperServed").text()).contains("行政执法监督意见书", "直接送达", "可以在");
    }

    @Test
    void aClueWaitsForTheSupervisoryOrganWhoeverTheCaseWaitsFor() {
        var steps = steps(
                new CaseStory("one")
                        .reviewed()
                        .did(
                                CaseVerb.TRANSFER_CLUE,
                                CaseVerb.TAKE_MEASURE,
                                CaseVerb.RECORD_MONEY,
                                CaseVerb.ACKNOWLEDGE_CLUE),
                People.CITY_CLERK);

        var acknowledged = step(steps, "ClueAcknowledged");
        assertThat(acknowledged.waitedFor()).isEqualTo(Awaited.DISCIPLINE);
        assertThat(acknowledged.waitedSeconds()).isGreaterThan(3_600);
    }

    @Test
    void theOrganReadsWhatConcernsItWithUnnamedStaff() {
        var steps = steps(
                new CaseStory("one")
                        .reviewed()
                        .served(PaperKind.SUPERVISION_OPINION)
                        .did(CaseVerb.TRANSFER_CLUE, CaseVerb.APPLY_RECUSAL, CaseVerb.REPORT_RECTIFICATION),
                People.ORGAN);

        assertThat(steps)
                .extracting(BiographyAnswer::step)
                .containsExactly(
                        "CaseNoticeServed",
                        "ExplanationSubmitted",
                        "PaperIssued",
                        "SupervisionOpinionIssued",
                        "PaperServed",
                        "RecusalRequested",
                        "RectificationReported");
        assertThat(steps.getFirst().waitedFor()).isNull();
        assertThat(steps).allMatch(step -> step.actor().person() == null);
    }

    @Test
    void whoGotAClueReadsItsStepsAlone() {
        var steps = steps(
                new CaseStory("one").reviewed().did(CaseVerb.TRANSFER_CLUE, CaseVerb.ACKNOWLEDGE_CLUE),
                People.DISCIPLINE);

        assertThat(steps).extracting(BiographyAnswer::step).containsExactly("ClueTransferred", "ClueAcknowledged");
    }

    private static CaseBiographyDocument folded(CaseStory story) {
        CaseBiographyDocument biography = null;
        for (int i = 0; i < story.events().size(); i++) {
            biography = CaseBiographyFold.apply(biography, story.events().get(i), i + 1L);
        }
        return biography;
    }

    private static List<BiographyAnswer> steps(CaseStory story, Person person) {
        var sight = CaseSight.of(person, Action.READ_CASE);
        return CaseQueries.biography(folded(story), sight, Words.in(Locale.CHINESE));
    }

    private static BiographyAnswer step(List<BiographyAnswer> steps, String event) {
        return steps.stream()
                .filter(step -> step.step().equals(event))
                .findFirst()
                .orElseThrow();
    }
}
