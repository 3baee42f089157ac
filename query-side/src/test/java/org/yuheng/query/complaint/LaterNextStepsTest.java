package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;
import org.yuheng.query.words.Words;

/** What stands in the way of a verb after acceptance. */
class LaterNextStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T03:00:30Z");
    private static final Person COLLEAGUE =
            new Person("other.clerk", "", "bureau-zz", People.CITY_CLERK.region(), Set.of(Role.BUREAU_CLERK));

    private final Story story = new Story("one").received().accepted();

    @Test
    void onlyTheHandlerStartsTheVerification() {
        story.assigned();

        assertThat(step(People.CITY_CLERK, "start-verification").possible()).isTrue();
        assertThat(step(COLLEAGUE, "start-verification").missing()).containsExactly("须由被指定的经办人本人办理");
    }

    @Test
    void whatStandsStillHasToBeResumedFirst() {
        assertThat(step(People.CITY_HEAD, "resume").missing()).containsExactly("尚未中止");

        story.suspended(ClockKind.HANDLING, Story.HANDLING);

        assertThat(step(People.CITY_HEAD, "resume").possible()).isTrue();
        assertThat(step(People.CITY_HEAD, "terminate").possible()).isTrue();
        assertThat(step(People.CITY_HEAD, "assign").missing()).containsExactly("办理已中止，须先恢复");
        assertThat(step(People.CITY_HEAD, "suspend").missing()).containsExactly("办理已中止，须先恢复");
    }

    @Test
    void aPeriodIsExtendedOnceWhileItRunsAndOnlyWhereItsRuleSaysSo() {
        assertThat(step(People.CITY_HEAD, "extend").possible()).isTrue();
        assertThat(stepAt("2026-12-03T00:00:00Z", People.CITY_HEAD, "extend").missing())
                .containsExactly("没有正在计算的期限，或者期限已过");

        story.extended(ClockKind.HANDLING, Story.HANDLING, LocalDate.of(2026, 12, 2));
        assertThat(step(People.CITY_HEAD, "extend").missing()).containsExactly("该期限已延长过一次");

        story.assigned().verificationStarted().found(Finding.PARTLY);
        assertThat(step(People.CITY_HEAD, "extend").missing()).containsExactly("规定该期限的文件没有允许延长");

        story.replied();
        assertThat(step(People.CITY_HEAD, "extend").missing()).containsExactly("没有正在计算的期限，或者期限已过");
    }

    @Test
    void itBecomesACaseOnce() {
        assertThat(step(People.CITY_HEAD, "escalate").possible()).isTrue();

        story.escalated();
        assertThat(step(People.CITY_HEAD, "escalate").missing()).containsExactly("已转个案监督，不能再次转办");
    }

    @Test
    void itIsAnsweredOnceAndCalledBackOnceAndClosedWithACallBackOrAReason() {
        story.assigned().verificationStarted().found(Finding.PARTLY).replied();
        assertThat(step(People.CITY_CLERK, "call-back").possible()).isTrue();
        assertThat(step(People.CITY_HEAD, "close").possible()).isTrue();
        assertThat(step(People.CITY_HEAD, "close").missing()).containsExactly("尚未回访；确实无法回访的，结案时须书面说明原因");

        story.calledBack(false);
        assertThat(step(People.CITY_CLERK, "call-back").missing()).containsExactly("已经回访过");
        assertThat(step(People.CITY_HEAD, "close").missing()).isEmpty();

        var refused = new Story("two").received().refusalProposed().refused();
        assertThat(step(refused, NOW, People.CITY_CLERK, "reply").possible()).isTrue();
        assertThat(step(refused.replied(), NOW, People.CITY_CLERK, "reply").missing())
                .containsExactly("已经答复过");
    }

    @Test
    void whatIsTakenUpAgainTakesNewFactsUnlessTheAnswerDidNotSatisfy() {
        story.assigned().verificationStarted().found(Finding.PARTLY).replied();

        assertThat(step(new Story("two").received().withdrawn(), NOW, People.CITY_HEAD, "reopen")
                        .missing())
                .hasSize(1);
        assertThat(step(story.calledBack(false).closed(), NOW, People.CITY_HEAD, "reopen")
                        .missing())
                .isEmpty();
    }

    @Test
    void aStepIsTakenBackWithinAMinuteByWhoeverDidIt() {
        story.redirected();
        var fresh = story.events().getLast().at().truncatedTo(ChronoUnit.MILLIS).plusSeconds(60);

        assertThat(step(story, fresh, People.CITY_CLERK, "undo").possible()).isTrue();
        assertThat(step(story, fresh, COLLEAGUE, "undo").missing()).containsExactly("只能由刚才操作的本人撤销");
        assertThat(step(story, fresh.plusSeconds(1), People.CITY_CLERK, "undo").possible())
                .isFalse();
        assertThat(step(story.replied(), fresh, People.CITY_CLERK, "undo").possible())
                .isFalse();
    }

    @Test
    void anErasedIdentityIsNotRead() {
        story.withdrawn().identityErased();

        assertThat(step(People.CITY_CLERK, "read-identity").missing()).containsExactly("身份信息已永久删除");
        assertThat(step(People.ADMINISTRATOR, "erase-identity").missing()).containsExactly("身份信息已永久删除");
    }

    private NextStep step(Person person, String verb) {
        return step(story, NOW, person, verb);
    }

    private NextStep stepAt(String now, Person person, String verb) {
        return step(story, Instant.parse(now), person, verb);
    }

    private static NextStep step(Story story, Instant now, Person person, String verb) {
        return NextSteps.of(story.folded(), person, now, Words.in(Locale.CHINESE)).stream()
                .filter(step -> step.verb().equals(verb))
                .findFirst()
                .orElseThrow();
    }
}
