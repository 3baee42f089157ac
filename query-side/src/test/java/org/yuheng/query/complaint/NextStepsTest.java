package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;
import org.yuheng.query.words.Words;

/** What a reader may do next, and what is missing. */
class NextStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Person BOTH = new Person(
            Story.CLERK.person(),
            "",
            "bureau-zz",
            People.CITY_CLERK.region(),
            Set.of(Role.BUREAU_CLERK, Role.BUREAU_HEAD));

    @Test
    void onlyVerbsThatTheRolesMayEverDoAreListed() {
        assertThat(steps(new Story("one").received(), People.CITY_HEAD))
                .extracting(NextStep::verb)
                .containsExactly(
                        "approve-refusal",
                        "decline-refusal",
                        "transfer",
                        "assign",
                        "escalate",
                        "close",
                        "extend",
                        "suspend",
                        "resume",
                        "terminate",
                        "reopen",
                        "approve-identity-read",
                        "read-identity");
        assertThat(steps(new Story("one").received(), People.AUDITOR)).isEmpty();
    }

    @Test
    void aVerbOfAnotherStageSaysWhereItIsPossible() {
        var step = step(new Story("one").received(), People.CITY_CLERK, "request-supplement");

        assertThat(step.possible()).isFalse();
        assertThat(step.missing()).containsExactly("当前阶段不能办理；可以办理的阶段：审查中");
    }

    @Test
    void acceptingIsPossibleAndSaysWhatHasToBeSettledWithIt() {
        var open = step(new Story("one").received(), People.CITY_CLERK, "accept");
        var settled =
                step(new Story("one").category(Category.FEE).about("organ-1").received(), People.CITY_CLERK, "accept");

        assertThat(open.possible()).isTrue();
        assertThat(open.missing()).containsExactly("受理时须确定问题类别", "受理时须确定被投诉的执法机关");
        assertThat(settled.missing()).isEmpty();
    }

    @Test
    void aRefusalIsApprovedByAnotherPersonThanTheProposer() {
        var proposed = new Story("one").received().refusalProposed();

        assertThat(step(new Story("one").received(), People.CITY_HEAD, "approve-refusal")
                        .missing())
                .containsExactly("尚无人提出不予受理的意见");
        assertThat(step(proposed, People.CITY_HEAD, "approve-refusal").possible())
                .isTrue();
        assertThat(step(proposed, BOTH, "approve-refusal").missing()).containsExactly("须由提出意见者以外的另一人办理");
        assertThat(step(proposed, BOTH, "refuse").missing()).containsExactly("已有不予受理的意见，须先由负责人决定");
    }

    @Test
    void aSupplementIsAskedForOnce() {
        var asked = new Story("one")
                .received()
                .screeningStarted()
                .supplementRequested()
                .supplemented();

        assertThat(step(asked, People.CITY_CLERK, "request-supplement").missing())
                .containsExactly("已要求过一次补充材料，不能再次要求");
    }

    @Test
    void aConfidentialIdentityIsReadWithAConsentThatHasNotRunOut() {
        var confidential = new Story("one").under(IdentityMode.CONFIDENTIAL).received();
        assertThat(step(confidential, People.CITY_CLERK, "read-identity").possible())
                .isFalse();

        confidential.identityReadApproved();
        assertThat(step(confidential, People.CITY_CLERK, "read-identity").possible())
                .isTrue();
        assertThat(step(confidential, People.CITY_HEAD, "read-identity").possible())
                .isFalse();
        assertThat(NextSteps.of(
                        confidential.folded(),
                        People.CITY_CLERK,
                        NOW.plusSeconds(2 * 86_400),
                        Words.in(Locale.CHINESE)))
                .filteredOn(step -> step.verb().equals("read-identity"))
                .extracting(NextStep::possible)
                .containsExactly(false);
    }

    @Test
    void anAnonymousComplaintHasNoIdentityToRead() {
        var anonymous = new Story("one").under(IdentityMode.ANONYMOUS).received();

        assertThat(step(anonymous, People.CITY_CLERK, "read-identity").missing())
                .containsExactly("投诉人匿名，没有可以查阅的身份");
    }

    @Test
    void nobodyHandlesAComplaintAboutTheirOwnOrganisation() {
        var own = new Story("one").about("bureau-zz").received();

        assertThat(steps(own, People.CITY_CLERK)).filteredOn(NextStep::possible).isEmpty();
    }

    @Test
    void beyondTheOwnReachNothingIsPossible() {
        var elsewhere = new Story("one").in("410300").received();

        assertThat(step(elsewhere, People.CITY_CLERK, "accept").missing()).containsExactly("不在您的管辖或者经办范围内");
    }

    @Test
    void whoBroughtItInMaySupplyAndTheComplainantMayWithdraw() {
        var asked = new Story("one").received().screeningStarted().supplementRequested();
        var owner = new Actor("owner.wang", null, Role.ENTERPRISE_USER);
        var own = new Story("two").by(owner, Channel.PORTAL).received();

        assertThat(step(asked, People.HOTLINE, "supply").possible()).isTrue();
        assertThat(step(own, People.OWNER, "withdraw").possible()).isTrue();
    }

    private static NextStep step(Story story, Person person, String verb) {
        return steps(story, person).stream()
                .filter(step -> step.verb().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    private static List<NextStep> steps(Story story, Person person) {
        return NextSteps.of(story.folded(), person, NOW, Words.in(Locale.CHINESE));
    }
}
