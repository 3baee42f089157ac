package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** One running case for one act, also for two heads in two processes at the same moment; a request is done once. */
class CasesAtOnceTest {
    private static final int ROUNDS = 8;

    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final RealCases CASES = new RealCases(COMMAND_SIDE);

    @BeforeAll
    static void register() {
        CASES.register();
    }

    @Test
    void ofTwoCasesOnOneActOneIsFiledAndTheOtherIsToldItsNumber() throws Exception {
        try (var heads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var act = "郑市监处罚〔2026〕" + round + "号";
                var cases = List.of(CASES.proposed(act), CASES.proposed(act));

                var refusals = heads.invokeAll(List.of(filing(0, cases.get(0)), filing(1, cases.get(1))));

                var first = refusals.get(0).get();
                var second = refusals.get(1).get();
                assertThat(first == null).isNotEqualTo(second == null);
                var filed = first == null ? cases.get(0) : cases.get(1);
                var refusal = Objects.requireNonNullElse(first, second);
                assertThat(refusal.code()).isEqualTo(ErrorCode.RUNNING_CASE);
                assertThat(refusal.details())
                        .containsEntry("existing", filed)
                        .containsEntry(
                                "number",
                                CaseLife.known(CASES.log(filed)).opening().number());
                assertThat(cases)
                        .extracting(CasesAtOnceTest::stageOf)
                        .containsExactlyInAnyOrder(CaseStage.FILED, CaseStage.PROPOSED);
            }
        }
    }

    @Test
    void whenTheFirstCaseIsClosedTheActIsFree() {
        var act = "郑市监处罚〔2026〕释放号";
        var first = CASES.proposed(act);
        var second = CASES.proposed(act);
        CASES.send(
                first,
                CaseRequests.file(CasePersons.HEAD),
                CaseRequests.assignTeam(CasePersons.HEAD, CasePersons.CLERK, CasePersons.OTHER_CLERK),
                CaseRequests.notifyOrgan(CasePersons.CLERK, null),
                CaseRequests.correctOnSpot(CasePersons.CLERK));
        refused(ErrorCode.RUNNING_CASE, () -> CASES.send(second, CaseRequests.file(CasePersons.HEAD)));

        CASES.send(first, CaseRequests.close(CasePersons.HEAD));

        assertThat(CASES.send(second, CaseRequests.file(CasePersons.HEAD)).recorded())
                .isEqualTo(1);
    }

    @Test
    void theSameRequestIsDoneOnce() {
        var id = CASES.proposed(null);
        var request = RealCases.in(id, CaseRequests.file(CasePersons.HEAD), null, "request-1");

        var first = send(request);
        var again = send(request);

        assertThat(first.recorded()).isEqualTo(1);
        assertThat(again.recorded()).isZero();
        assertThat(again.version()).isEqualTo(first.version());
        refused(ErrorCode.NOT_POSSIBLE_IN_STAGE, () -> CASES.send(id, CaseRequests.file(CasePersons.HEAD)));
    }

    @Test
    void theNameOfARequestIsNotUsedForAnother() {
        var id = CASES.proposed(null);
        send(RealCases.in(id, CaseRequests.file(CasePersons.HEAD), null, "request-2"));
        var other = new CaseCommand.File(
                new CaseCommand.Asked(id, CasePersons.HEAD, null, "request-2"), null, CaseRequests.text("另有理由"));

        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, () -> send(other));
    }

    @Test
    void anIssueThatIsRepeatedUnderItsNameGivesTheSameNumber() {
        var id = CASES.reviewed();
        var paper = CASES.approved(id, PaperKind.SUPERVISION_LETTER, 30);
        var asked = new CaseCommand.Asked(id, CasePersons.HEAD, null, "issue-1");

        COMMAND_SIDE.get(CaseFrontDesk.class).issue(asked, paper);
        var number =
                CaseLife.known(CASES.log(id)).papers().find(paper).orElseThrow().number();
        var log = CASES.log(id);
        COMMAND_SIDE.get(CaseFrontDesk.class).issue(asked, paper);

        assertThat(CASES.log(id)).isEqualTo(log);
        assertThat(number).startsWith("郑执监督〔2026〕");
        refused(ErrorCode.PAPER_NOT_IN_STATE, () -> CASES.issue(id, paper));
    }

    @Test
    void whoeverSawAnEarlierVersionIsToldSo() {
        var id = CASES.proposed(null);
        CASES.send(id, CaseRequests.addEvidence(CasePersons.CLERK, 'a'));

        var refusal = refused(
                ErrorCode.VERSION_CONFLICT,
                () -> send(RealCases.in(id, CaseRequests.file(CasePersons.HEAD), 1L, null)));
        assertThat(refusal.details()).containsEntry("expected", 1L).containsEntry("actual", 2L);
        assertThat(send(RealCases.in(id, CaseRequests.file(CasePersons.HEAD), 2L, null))
                        .recorded())
                .isEqualTo(1);
    }

    private static CaseOutcome send(CaseCommand command) {
        return COMMAND_SIDE.get(CaseCommands.class).send(command);
    }

    /** What the filing met, or null where it was decided. */
    private static Callable<DomainError> filing(int process, String id) {
        var commands =
                process == 0 ? COMMAND_SIDE.get(CaseCommands.class) : COMMAND_SIDE.getOfSecond(CaseCommands.class);
        var head = process == 0 ? CasePersons.HEAD : CasePersons.OTHER_HEAD;
        return () -> {
            try {
                commands.send(RealCases.in(id, CaseRequests.file(head), null, null));
                return null;
            } catch (DomainError refusal) {
                return refusal;
            }
        };
    }

    private static CaseStage stageOf(String id) {
        return CaseLife.known(CASES.log(id)).stage();
    }

    private static DomainError refused(ErrorCode code, Runnable asking) {
        var refusal = catchThrowableOfType(DomainError.class, asking::run);
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }
}
