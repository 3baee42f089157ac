package org.yuheng.query.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;
import org.yuheng.query.support.TestRegister;
import org.yuheng.query.words.Words;

/** What each kind of reader sees of a case. */
class CaseSightTest {
    private static final ObjectMapper MAPPER = EventMapper.create();
    private final CaseStory story = new CaseStory("one")
            .reviewed()
            .served(PaperKind.SUPERVISION_OPINION)
            .did(
                    CaseVerb.OBJECT,
                    CaseVerb.LIST,
                    CaseVerb.SUGGEST_PERSONNEL,
                    CaseVerb.TRANSFER_CLUE,
                    CaseVerb.SET_FOLLOW_UP,
                    CaseVerb.DRAFT_PAPER);

    @Test
    void theBureauThatProposedItSeesTheWhole() {
        var answer = answer(story, People.CITY_CLERK);

        assertThat(answer.complaintIds()).containsExactly("complaint-1");
        assertThat(answer.papers()).hasSize(2);
        assertThat(answer.inquiry().findings()).hasSize(1);
        assertThat(answer.wider().clues()).hasSize(1);
        assertThat(answer.papers().getFirst().drafted().by().person()).isEqualTo("bureau.zhengzhou");
    }

    @Test
    void aSuperiorBureauSeesBelowAndNobodySeesAbove() {
        assertThat(answer(story, People.PROVINCE).version())
                .isEqualTo(story.events().size());
        assertNotFound(story, People.DISTRICT);
        assertNotFound(story, People.LUOYANG);
    }

    @Test
    void aBureauThatTakesPartSeesItToo() {
        story.did(CaseVerb.JOIN);

        assertThat(answer(story, People.LUOYANG).wider().partners()).hasSize(1);
    }

    @Test
    void aBureauThatTookItOverSeesItToo() {
        var taken = new CaseStory("two").of("bureau-luoyang", "410300").proposed();
        assertNotFound(taken, People.CITY_HEAD);

        taken.tell(new CaseElevated(
                "two", CaseStory.SUPERIOR, "bureau-luoyang", "bureau-zz", "410100", "why", taken.now()));
        assertThat(answer(taken, People.CITY_HEAD).handlingBureauId()).isEqualTo("bureau-zz");
    }

    @Test
    void theOrganSeesNothingBeforeItsNotice() {
        var filed = new CaseStory("two").proposed().did(CaseVerb.FILE, CaseVerb.ASSIGN_TEAM);
        assertNotFound(filed, People.ORGAN);

        filed.did(CaseVerb.NOTIFY);
        assertThat(answer(filed, People.ORGAN).stageName()).isEqualTo("监督局正在调查");
    }

    @Test
    void theOrganSeesWhatWasToldToItAndWhatItSaidAndNothingElse() {
        story.tell(new EvidenceAdded(
                "one", CaseStory.ORGAN, "E9", EvidenceOrigin.ORGAN, "b".repeat(64), null, "own", story.now()));

        var answer = answer(story, People.ORGAN);

        assertThat(answer.organ().name()).isEqualTo("郑州市市场监督管理局");
        assertThat(answer.subject()).isEqualTo("对同一行为重复罚款");
        assertThat(answer.team().members()).contains("bureau.zhengzhou");
        assertThat(answer.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(PaperState.SERVED);
            assertThat(paper.drafted()).isNull();
            assertThat(paper.findings()).isEmpty();
            assertThat(paper.clocks())
                    .extracting(CaseClockAnswer::clock)
                    .containsExactly(ClockKind.RECTIFICATION, ClockKind.OBJECTION);
        });
        assertThat(answer.inquiry().explanations()).hasSize(1);
        assertThat(answer.inquiry().evidence())
                .extracting(InquiryAnswer.Evidence::id)
                .containsExactly("E9");
        assertThat(answer.correction().objections()).hasSize(1);
        assertThat(answer.clocks())
                .extracting(CaseClockAnswer::clock)
                .containsExactly(
                        ClockKind.EXPLANATION,
                        ClockKind.RECTIFICATION,
                        ClockKind.OBJECTION,
                        ClockKind.OBJECTION_ANSWER,
                        ClockKind.FOLLOW_UP);
        assertThat(answer.aftermath().followUps()).hasSize(1);
        assertThat(answer.overlays()).containsExactly("objected");
        assertThat(answer.complaintIds()).isEmpty();
        assertThat(answer.origin()).isNull();
        assertThat(answer.inquiry().findings()).isEmpty();
        assertThat(answer.inquiry().measures()).isEmpty();
        assertThat(answer.wider().clues()).isEmpty();
        assertThat(answer.wider().suggestions()).isEmpty();
        assertThat(answer.wider().listed()).isNull();
        assertThat(answer.correction().decisions()).isEmpty();
    }

    @Test
    void anotherOrganSeesNothing() {
        assertNotFound(new CaseStory("two").about("organ-cg").reviewed(), People.ORGAN);
    }

    @Test
    void theGovernmentOfTheSameLevelSeesTheCase() {
        assertThat(answer(story, People.GOVERNMENT).papers()).hasSize(2);
    }

    @Test
    void whoWasSentAClueSeesThatClueAndTheNumberAlone() {
        var answer = answer(story, People.DISCIPLINE);

        assertThat(answer.number()).isNotNull();
        assertThat(answer.wider().clues()).hasSize(1);
        assertThat(answer.subject()).isNull();
        assertThat(answer.stage()).isNull();
        assertThat(answer.organ()).isNull();
        assertThat(answer.papers()).isEmpty();
        assertThat(answer.clocks()).isEmpty();
        assertThat(answer.complaintIds()).isEmpty();
        assertThat(answer.wider().suggestions()).isEmpty();
        assertThat(answer.team().members()).isEmpty();
        assertNotFound(new CaseStory("two").reviewed(), People.DISCIPLINE);
    }

    @Test
    void theAuditorSeesEveryFactAndNoAnswerHoldsAText() throws IOException {
        var answer = answer(story, People.AUDITOR);

        assertThat(answer.papers()).hasSize(2);
        assertThat(MAPPER.writeValueAsString(answer)).doesNotContain("Ref\"", "\"finding\":\"", "act-one");
    }

    @Test
    void whoHasNoRightToCasesIsRefused() {
        assertThatThrownBy(() -> CaseSight.of(People.HOTLINE, Action.READ_CASE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    private static CaseAnswer answer(CaseStory story, Person person) {
        return CaseAnswer.of(story.folded(), reading(person));
    }

    private static CaseReading reading(Person person) {
        return new CaseReading(
                person,
                CaseSight.of(person, Action.READ_CASE),
                Instant.parse("2026-11-10T02:00:00Z"),
                new OrganNames(new TestRegister()),
                Words.in(Locale.CHINESE));
    }

    private static void assertNotFound(CaseStory story, Person person) {
        assertThatThrownBy(() -> answer(story, person))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
