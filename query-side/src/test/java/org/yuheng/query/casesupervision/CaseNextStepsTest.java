package org.yuheng.query.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.NextStep;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;
import org.yuheng.query.support.TestRegister;
import org.yuheng.query.words.Words;

/** What a reader is told may be done next to a case. */
class CaseNextStepsTest {
    private final CaseStory story = new CaseStory("one");

    @Test
    void whoProposedACaseDoesNotFileIt() {
        story.proposed();

        assertThat(missing(CaseVerb.FILE, People.CITY_HEAD)).isEmpty();
        var proposer = new Person(
                "bureau.zhengzhou",
                "一人",
                "bureau-zz",
                RegionCode.of("410100"),
                Set.of(Role.BUREAU_CLERK, Role.BUREAU_HEAD));
        assertThat(missing(CaseVerb.FILE, proposer)).containsExactly("须由另一人办理");
    }

    @Test
    void onlyVerbsOfTheOwnRolesAreNamed() {
        story.reviewed();

        assertThat(steps(People.ORGAN))
                .extracting(NextStep::verb)
                .containsExactlyInAnyOrder(
                        "apply-recusal",
                        "explain",
                        "add-evidence",
                        "report-rectification",
                        "object",
                        "report-execution",
                        "complete-follow-up");
        assertThat(steps(People.AUDITOR)).isEmpty();
    }

    @Test
    void anotherBureauReadsAndDoesNotAct() {
        story.reviewed();

        assertThat(missing(CaseVerb.DRAFT_PAPER, People.PROVINCE)).containsExactly("本案由其他监督局办理");
        assertThat(missing(CaseVerb.ELEVATE, People.PROVINCE)).isEmpty();
        story.did(CaseVerb.ELEVATE);
        assertThat(missing(CaseVerb.DRAFT_PAPER, People.PROVINCE)).isEmpty();
        assertThat(missing(CaseVerb.ELEVATE, People.PROVINCE)).containsExactly("只能由上级监督局办理");
    }

    @Test
    void aStageThatDoesNotFitNamesThoseThatDo() {
        story.proposed();

        assertThat(missing(CaseVerb.NOTIFY, People.CITY_CLERK)).containsExactly("当前阶段不能办理；可以办理的阶段：已立案");
    }

    @Test
    void theOrganIsToldOnceThereIsATeam() {
        story.proposed().did(CaseVerb.FILE);
        assertThat(missing(CaseVerb.NOTIFY, People.CITY_CLERK)).containsExactly("须先确定两名以上监督人员");

        story.did(CaseVerb.ASSIGN_TEAM);
        assertThat(missing(CaseVerb.NOTIFY, People.CITY_CLERK)).isEmpty();
        assertThat(missing(CaseVerb.TAKE_MEASURE, People.CITY_CLERK)).isEmpty();
    }

    @Test
    void aPaperGoesThroughTwoPairsOfHands() {
        story.reviewed();
        assertThat(missing(CaseVerb.APPROVE_PAPER, People.CITY_REVIEWER)).containsExactly("没有可以办理的文书稿");

        story.did(CaseVerb.DRAFT_PAPER);
        assertThat(missing(CaseVerb.APPROVE_PAPER, People.CITY_REVIEWER)).isEmpty();
        assertThat(missing(CaseVerb.ISSUE_PAPER, People.CITY_HEAD)).containsExactly("没有已核准且可由您签发的文书");
    }

    @Test
    void theGovernmentIsAskedOnlyWithAGround() {
        story.reviewed().served(PaperKind.SUPERVISION_LETTER);
        assertThat(missing(CaseVerb.PROPOSE_DECISION, People.CITY_HEAD)).hasSize(1);

        story.missed();
        assertThat(missing(CaseVerb.PROPOSE_DECISION, People.CITY_HEAD)).isEmpty();
    }

    @Test
    void theGovernmentOfTheSameLevelDecides() {
        story.reviewed().did(CaseVerb.PROPOSE_DECISION);
        assertThat(missing(CaseVerb.DECIDE, People.GOVERNMENT)).isEmpty();

        story.did(CaseVerb.ELEVATE);
        assertThat(missing(CaseVerb.DECIDE, People.GOVERNMENT)).containsExactly("由办理本案的监督局的本级人民政府决定");
    }

    @Test
    void whileItStandsStillOnlyWhatWaitsOrEndsIsPossible() {
        story.reviewed().did(CaseVerb.SUSPEND);

        assertThat(missing(CaseVerb.DRAFT_PAPER, People.CITY_CLERK)).containsExactly("本案已中止，须先恢复");
        assertThat(missing(CaseVerb.RESUME, People.CITY_HEAD)).isEmpty();
        assertThat(missing(CaseVerb.ADD_EVIDENCE, People.CITY_CLERK)).isEmpty();
    }

    @Test
    void whoIsAskedToStepBackDoesNothingMore() {
        story.reviewed()
                .tell(new RecusalRequested(
                        "one", CaseStory.ORGAN, "R9", "bureau.zhengzhou", RecusalGround.INTEREST, "why", story.now()));

        assertThat(missing(CaseVerb.DRAFT_PAPER, People.CITY_CLERK)).containsExactly("您已回避或者被申请回避");
    }

    @Test
    void closingSaysWhatHasToBeGivenWithIt() {
        story.reviewed()
                .served(PaperKind.SUPERVISION_OPINION)
                .did(CaseVerb.REPORT_RECTIFICATION, CaseVerb.VERIFY_RECTIFICATION);

        var closing = step(CaseVerb.CLOSE, People.CITY_HEAD);
        assertThat(closing.possible()).isTrue();
        assertThat(closing.missing()).hasSize(2);
    }

    @Test
    void aClueIsForItsReceiver() {
        story.reviewed().did(CaseVerb.TRANSFER_CLUE);
        assertThat(missing(CaseVerb.ACKNOWLEDGE_CLUE, People.DISCIPLINE)).isEmpty();
        assertThat(missing(CaseVerb.RECORD_CLUE_RESULT, People.DISCIPLINE)).containsExactly("须先签收线索");
        story.did(CaseVerb.ACKNOWLEDGE_CLUE);
        assertThat(missing(CaseVerb.RECORD_CLUE_RESULT, People.DISCIPLINE)).isEmpty();
    }

    /** Whatever stands in the way is said in words, wherever a case stands. */
    @Test
    void noObstacleIsWithoutWords() {
        for (int seed = 0; seed < 150; seed++) {
            var wandering = new CaseStory("one").wanderOn(new Random(seed), 40);
            for (var person : List.of(
                    People.CITY_CLERK,
                    People.CITY_HEAD,
                    People.CITY_REVIEWER,
                    People.PROVINCE,
                    People.GOVERNMENT,
                    People.ORGAN,
                    People.DISCIPLINE)) {
                for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(CaseNextSteps.of(wandering.folded(), reading(person, locale)))
                            .allMatch(step -> step.possible() || !step.missing().isEmpty());
                }
            }
        }
    }

    private List<String> missing(CaseVerb verb, Person person) {
        return step(verb, person).missing();
    }

    private NextStep step(CaseVerb verb, Person person) {
        return steps(person).stream()
                .filter(step -> step.verb().equals(verb.path()))
                .findFirst()
                .orElseThrow();
    }

    private List<NextStep> steps(Person person) {
        return CaseNextSteps.of(story.folded(), reading(person, Locale.CHINESE));
    }

    private static CaseReading reading(Person person, Locale locale) {
        return new CaseReading(
                person,
                CaseSight.of(person, Action.READ_CASE),
                Instant.parse("2026-11-10T02:00:00Z"),
                new OrganNames(new TestRegister()),
                Words.in(locale));
    }
}
