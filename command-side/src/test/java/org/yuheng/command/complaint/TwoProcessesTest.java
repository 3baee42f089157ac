package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;

/** Two processes on one database: no lock is shared, the log itself says who came first. */
class TwoProcessesTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void writersInTwoProcessesDecideOneAfterTheOther() throws Exception {
        var id = COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Key("public", "contended"),
                        ComplaintIntake.Origin.NO_IMPORT)
                .outcome()
                .id();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var processes = List.of(
                    COMMAND_SIDE.get(ComplaintCommands.class), COMMAND_SIDE.getOfSecond(ComplaintCommands.class));
            var reads = together(
                    threads,
                    IntStream.range(0, 24)
                            .mapToObj(i -> (Callable<ComplaintOutcome>)
                                    () -> insist(processes.get(i % 2), readIdentity(id, i)))
                            .toList());

            assertThat(reads.stream().map(ComplaintOutcome::version)).doesNotHaveDuplicates();
        }
        var recorded = COMMAND_SIDE.log(id).stream()
                .filter(IdentityRead.class::isInstance)
                .map(IdentityRead.class::cast)
                .toList();
        assertThat(recorded).hasSize(24);
        assertThat(recorded)
                .allSatisfy(read -> assertThat(COMMAND_SIDE.get(Vault.class).open(id, read.textRef()))
                        .contains(new ConfidentialText("目的 " + read.by().person())));
    }

    @Test
    void theSameRequestAtTwoProcessesAtOnceMakesOneComplaint() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var processes =
                    List.of(COMMAND_SIDE.get(ComplaintIntake.class), COMMAND_SIDE.getOfSecond(ComplaintIntake.class));
            for (int round = 0; round < 5; round++) {
                var key = new RequestName.Key("public", "both" + round);
                var receipts = together(
                        threads,
                        Stream.of(0, 1, 0, 1)
                                .map(process -> (Callable<ComplaintIntake.Receipt>) () -> processes
                                        .get(process)
                                        .receive(
                                                Person.PUBLIC,
                                                Submission.of(Samples.form()),
                                                key,
                                                ComplaintIntake.Origin.NO_IMPORT))
                                .toList());

                assertThat(Set.copyOf(receipts.stream()
                                .map(ComplaintIntake.Receipt::number)
                                .toList()))
                        .hasSize(1);
                assertThat(receipts.stream()
                                .mapToInt(receipt -> receipt.outcome().recorded()))
                        .containsExactlyInAnyOrder(1, 0, 0, 0);
                assertThat(COMMAND_SIDE.log(key.complaintId().toString())).hasSize(1);
            }
        }
    }

    /** Others may keep coming first for a while, and that is told as a conflict. */
    private static ComplaintOutcome insist(ComplaintCommands commands, ComplaintCommand command) {
        for (int i = 0; i < 50; i++) {
            try {
                return commands.send(command);
            } catch (DomainError conflict) {
                assertThat(conflict.code()).isEqualTo(ErrorCode.VERSION_CONFLICT);
            }
        }
        throw new AssertionError("others always came first");
    }

    private static ComplaintCommand readIdentity(String id, int reader) {
        var actor = new Actor("clerk" + reader, "bureau.zhengzhou", Role.BUREAU_CLERK);
        return new ComplaintCommand.ReadIdentity(
                id,
                new Authority(actor, Scope.REGION, RegionCode.of("410100")),
                null,
                new ConfidentialText("目的 clerk" + reader));
    }

    private static <T> List<T> together(ExecutorService threads, List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(work)) {
            results.add(done.get());
        }
        return results;
    }
}
