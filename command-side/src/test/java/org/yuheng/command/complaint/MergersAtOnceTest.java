package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Mergers that two processes decide at the same moment never close a circle: every matter goes on somewhere. */
class MergersAtOnceTest {
    private static final int ROUNDS = 12;

    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private final Desk desk = new Desk(COMMAND_SIDE);

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void ofTwoThatGoOnInEachOtherOneStaysOpen() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var a = receive();
                var b = receive();

                var refusals = together(threads, List.of(merging(0, a, b), merging(1, b, a)));

                assertThat(refusals).containsExactlyInAnyOrder(null, ErrorCode.MERGE_INTO_MERGED);
                assertThat(List.of(stageOf(a), stageOf(b)))
                        .containsExactlyInAnyOrder(ComplaintStage.MERGED, ComplaintStage.RECEIVED);
                assertThat(endOf(a)).isEqualTo(endOf(b)).isEqualTo(stageOf(a) == ComplaintStage.MERGED ? b : a);
            }
        }
    }

    @Test
    void ofThreeInARingOneStaysOpenAndTheOthersLeadToIt() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < ROUNDS; round++) {
                var ring = List.of(receive(), receive(), receive());

                together(
                        threads,
                        List.of(
                                merging(0, ring.get(0), ring.get(1)),
                                merging(1, ring.get(1), ring.get(2)),
                                merging(0, ring.get(2), ring.get(0))));

                assertThat(ring).anySatisfy(id -> assertThat(stageOf(id)).isEqualTo(ComplaintStage.RECEIVED));
                assertThat(ring).allSatisfy(id -> assertThat(stageOf(endOf(id))).isEqualTo(ComplaintStage.RECEIVED));
            }
        }
    }

    private String receive() {
        return Desk.idOf(desk.receive());
    }

    /** What the merger met, or null where it was decided. */
    private static Callable<ErrorCode> merging(int process, String id, String target) {
        var commands = process == 0
                ? COMMAND_SIDE.get(ComplaintCommands.class)
                : COMMAND_SIDE.getOfSecond(ComplaintCommands.class);
        return () -> {
            try {
                commands.send(new ComplaintCommand.Merge(id, Persons.CLERK, null, target, null));
                return null;
            } catch (DomainError refusal) {
                return refusal.code();
            }
        };
    }

    private static ComplaintStage stageOf(String id) {
        return ((ComplaintState.Known) COMMAND_SIDE.get(ComplaintFile.class).stateOf(id)).stage();
    }

    private static String endOf(String id) {
        return COMMAND_SIDE.get(MergedComplaints.class).endOf(id);
    }

    private static List<ErrorCode> together(ExecutorService threads, List<Callable<ErrorCode>> mergers)
            throws Exception {
        List<ErrorCode> refusals = new ArrayList<>();
        for (var done : threads.invokeAll(mergers)) {
            refusals.add(done.get());
        }
        return refusals;
    }
}
