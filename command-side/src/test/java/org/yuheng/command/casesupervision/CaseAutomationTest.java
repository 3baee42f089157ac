package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.clock.DueDateClock;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Eventually;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;
import org.yuheng.platform.identity.RandomIds;

/** What happens by itself, once, whenever it is delivered; nothing of it has effect without a person. */
class CaseAutomationTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final RealCases CASES = new RealCases(COMMAND_SIDE);

    private Instant before;

    @BeforeAll
    static void register() {
        CASES.register();
    }

    @BeforeEach
    void remember() {
        before = COMMAND_SIDE.clock().now();
    }

    @AfterEach
    void goBack() {
        COMMAND_SIDE.clock().moveTo(before);
    }

    @Test
    void anEscalatedComplaintBecomesACaseThatIsFiledInTheNameOfTheHead() {
        var escalated = escalated(complaint(), RandomIds.next().toString());

        handle(escalated);

        var life = CASES.log(escalated.caseId());
        assertThat(life).extracting(Object::getClass).isEqualTo(List.of(CaseProposed.class, CaseFiled.class));
        assertThat(((CaseProposed) life.getFirst()).by().role()).isEqualTo(Role.MACHINE);
        assertThat(((CaseProposed) life.getFirst()).complaintIds()).containsExactly(escalated.complaintId());
        assertThat(((CaseFiled) life.getLast()).by()).isEqualTo(CasePersons.HEAD.actor());
        handle(escalated);
        assertThat(CASES.log(escalated.caseId())).hasSize(2);
    }

    @Test
    void aCrashBetweenProposalAndFilingIsMadeGood() {
        var escalated = escalated(complaint(), RandomIds.next().toString());
        propose(escalated);
        assertThat(CASES.log(escalated.caseId())).hasSize(1);

        handle(escalated);

        assertThat(CASES.log(escalated.caseId())).hasSize(2).last().isInstanceOf(CaseFiled.class);
    }

    @Test
    void aComplaintJoinsTheCaseThatTheHeadNamedOnce() {
        var id = CASES.reviewed();
        var escalated = escalated(complaint(), id);

        handle(escalated);
        handle(escalated);

        assertThat(CaseLife.known(CASES.log(id)).parties().complaintIds()).containsExactly(escalated.complaintId());
        assertThat(CASES.log(id).stream()
                        .filter(event -> event.getClass().getSimpleName().equals("ComplaintJoinedCase")))
                .hasSize(1);
    }

    @Test
    void aComplaintInARunningCaseMakesNoSecondOneAndWaitsForAPerson() {
        var complaint = complaint();
        var first = escalated(complaint, RandomIds.next().toString());
        var second = escalated(complaint, RandomIds.next().toString());
        handle(first);

        handle(second);

        assertThat(CaseLife.known(CASES.log(second.caseId())).stage()).isEqualTo(CaseStage.PROPOSED);
    }

    @Test
    void repliesAreDraftedAtTheClosingWithoutAnyNameOrTextOfTheFile() {
        var complaint = complaint();
        var id = CASES.served(30, complaint);
        CASES.closed(id);

        Eventually.until("the reply is drafted", () -> reply(complaint) != null);
        COMMAND_SIDE.get(PreparedTexts.class).draftReplies(id);

        var state = CaseLife.known(CASES.log(id));
        var number = state.papers().all().findFirst().orElseThrow().number();
        assertThat(reply(complaint)).contains(state.opening().number(), number).doesNotContain(Samples.NAME);
        assertThat(COMMAND_SIDE.get(CaseTexts.class).all(id, CasePersons.CLERK.actor()))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(reply(complaint)).doesNotContain("：" + step.text() + "。"))
                .extracting(CaseTexts.StepText::text)
                .contains("仅在卷宗里的情况");
        assertThat(reply(complaint)).doesNotContain("仅在卷宗里的情况");
        assertThat(rows(complaint)).isEqualTo(1);
    }

    @Test
    void aProposalIsDraftedOnceForAPeriodThatWasMissedAndNothingIsProposed() {
        var id = CASES.served(2);
        COMMAND_SIDE.clock().moveTo(before.plus(Duration.ofDays(8)));

        Eventually.until("the period is missed", () -> {
            COMMAND_SIDE.get(DueDateClock.class).handleWhatIsDue();
            return missed(id) == 1;
        });
        Eventually.until("the proposal is drafted", () -> proposal(id) != null);
        COMMAND_SIDE.get(DueDateClock.class).handleWhatIsDue();

        var state = CaseLife.known(CASES.log(id));
        assertThat(proposal(id))
                .contains(
                        state.opening().number(),
                        state.papers().all().findFirst().orElseThrow().number());
        assertThat(missed(id)).isEqualTo(1);
        assertThat(rows(id)).isEqualTo(1);
        assertThat(state.stage()).isEqualTo(CaseStage.RECTIFYING);
    }

    @Test
    void aSecondPeriodThatIsMissedHasADraftOfItsOwn() {
        var id = CASES.served(2);
        missPeriod(id, Duration.ofDays(8), 1);
        Eventually.until("the first proposal is drafted", () -> proposal(id) != null);
        var first = proposal(id);
        CASES.send(id, CaseRequests.report(CasePersons.ORGAN), CaseRequests.reject(CasePersons.CLERK, 2));
        missPeriod(id, Duration.ofDays(8), 2);

        Eventually.until(
                "the second proposal is drafted",
                () -> proposal(id) != null && !proposal(id).equals(first));
        assertThat(proposal(id)).isNotEqualTo(first);
    }

    private void missPeriod(String id, Duration wait, long times) {
        COMMAND_SIDE.clock().moveTo(COMMAND_SIDE.clock().now().plus(wait));
        COMMAND_SIDE.get(CaseClock.class).missDeadline(UUID.fromString(id));
        assertThat(missed(id)).isEqualTo(times);
    }

    private static long missed(String id) {
        return CASES.log(id).stream().filter(DeadlineMissed.class::isInstance).count();
    }

    private static String reply(String complaint) {
        return COMMAND_SIDE.get(PreparedTexts.class).replyTo(complaint).orElse(null);
    }

    private static String proposal(String id) {
        return COMMAND_SIDE.get(PreparedTexts.class).proposalOf(id).orElse(null);
    }

    private static int rows(String subject) {
        return COMMAND_SIDE
                .jdbc()
                .queryForObject(
                        "SELECT count(*) FROM prepared_text WHERE subject_id = ?",
                        Integer.class,
                        UUID.fromString(subject));
    }

    private static void handle(ComplaintEscalated event) {
        COMMAND_SIDE.get(CaseAutomation.class).on(event);
    }

    private static ComplaintEscalated escalated(String complaint, String caseId) {
        return new ComplaintEscalated(
                complaint,
                CasePersons.HEAD.actor(),
                caseId,
                false,
                Category.FINE_EXCESSIVE,
                null,
                COMMAND_SIDE.clock().now());
    }

    /** What the automation does before it files. */
    private static void propose(ComplaintEscalated event) {
        var complaint = COMMAND_SIDE
                .get(ComplaintDirectory.class)
                .standingOf(event.complaintId())
                .orElseThrow();
        COMMAND_SIDE
                .get(CaseIntake.class)
                .propose(
                        event.caseId(),
                        new Authority(
                                new Actor(Actor.CLOCK.person(), "bureau.zhengzhou", Role.MACHINE), Scope.ALL, null),
                        RegionCode.of("410100"),
                        new CaseIntake.Proposal(
                                CaseOrigin.COMPLAINT,
                                SupervisionMode.KEY,
                                complaint.organId(),
                                null,
                                complaint.region(),
                                complaint.subject(),
                                List.of(event.category()),
                                List.of(event.complaintId()),
                                null,
                                null,
                                null,
                                Proceedings.NONE,
                                null));
    }

    private static String complaint() {
        return COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Nameless(),
                        ComplaintIntake.Origin.NO_IMPORT)
                .outcome()
                .id();
    }
}
