package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.number.PaperNumbers;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 文号 while sixteen write at once: none twice, none missing that is not recorded void. */
class PaperNumbersAtOnceTest {
    private static final int WRITERS = 16;
    private static final int CASES = 16;

    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final RealCases CASES_OF_THE_BUREAU = new RealCases(COMMAND_SIDE);

    /** @param voided whether somebody gives the paper up at the same moment */
    private record Approved(String caseId, String paper, boolean voided) {}

    @BeforeAll
    static void register() {
        CASES_OF_THE_BUREAU.register();
    }

    @Test
    void sixteenWritersIssueLettersAndOpinionsOfSeveralCases() throws Exception {
        var papers = approved();
        List<Callable<Void>> work = new ArrayList<>();
        for (var paper : papers) {
            work.add(() -> issue(paper));
            work.add(() -> issue(paper));
            if (paper.voided()) {
                work.add(() -> giveUp(paper));
            }
        }
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        }

        var issued = papers.stream().flatMap(paper -> numbersOf(paper).stream()).toList();
        assertThat(issued).hasSizeGreaterThanOrEqualTo((int)
                papers.stream().filter(paper -> !paper.voided()).count());
        assertThat(issued).extracting(PaperIssued::paperId).doesNotHaveDuplicates();
        for (var kind : List.of(PaperKind.SUPERVISION_LETTER, PaperKind.SUPERVISION_OPINION)) {
            everyOrdinalIsIssuedOrVoid(kind, issued);
        }
    }

    private static void everyOrdinalIsIssuedOrVoid(PaperKind kind, List<PaperIssued> issued) {
        var sequence = COMMAND_SIDE.get(PaperNumbers.class).of("bureau.zhengzhou", kind, 2026);
        assertThat(sequence.stream().map(PaperNumbers.Reserved::ordinal))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequence.size()).boxed().toList());
        var numbers = issued.stream().filter(event -> event.kind() == kind).toList();
        assertThat(numbers).extracting(PaperIssued::number).doesNotHaveDuplicates();
        var mine = numbers.stream().map(PaperIssued::paperId).toList();
        assertThat(sequence).allSatisfy(reserved -> {
            assertThat(reserved.state()).isIn("ISSUED", "VOID");
            if (mine.contains(reserved.paperId()) && reserved.state().equals("ISSUED")) {
                assertThat(numbers)
                        .filteredOn(event -> event.paperId().equals(reserved.paperId()))
                        .singleElement()
                        .satisfies(event ->
                                assertThat(event.number()).isEqualTo("郑执监督〔2026〕%d号".formatted(reserved.ordinal())));
            }
        });
        assertThat(sequence.stream()
                        .filter(reserved -> reserved.state().equals("ISSUED"))
                        .map(PaperNumbers.Reserved::paperId))
                .containsAll(mine)
                .doesNotHaveDuplicates();
    }

    private static List<Approved> approved() {
        return IntStream.range(0, CASES)
                .boxed()
                .flatMap(number -> {
                    var id = CASES_OF_THE_BUREAU.reviewed();
                    var letter = CASES_OF_THE_BUREAU.approved(id, PaperKind.SUPERVISION_LETTER, 30);
                    var opinion = CASES_OF_THE_BUREAU.approved(id, PaperKind.SUPERVISION_OPINION, 30);
                    return List.of(new Approved(id, letter, false), new Approved(id, opinion, number % 2 == 0))
                            .stream();
                })
                .toList();
    }

    /** Another writer may have been first, or others keep coming first; then nothing is numbered. */
    private static Void issue(Approved paper) {
        return insist(() -> CASES_OF_THE_BUREAU.issue(paper.caseId(), paper.paper()));
    }

    private static Void giveUp(Approved paper) {
        return insist(() -> CASES_OF_THE_BUREAU.send(
                paper.caseId(),
                new CaseCommand.VoidPaper(
                        CaseRequests.asked(CasePersons.CLERK), paper.paper(), CaseRequests.text("重拟"))));
    }

    private static Void insist(Runnable asking) {
        for (int i = 0; i < 50; i++) {
            try {
                asking.run();
                return null;
            } catch (DomainError refused) {
                if (refused.code() != ErrorCode.VERSION_CONFLICT) {
                    assertThat(refused.code()).isEqualTo(ErrorCode.PAPER_NOT_IN_STATE);
                    return null;
                }
            }
        }
        throw new AssertionError("others always came first");
    }

    private static List<PaperIssued> numbersOf(Approved paper) {
        return CASES_OF_THE_BUREAU.log(paper.caseId()).stream()
                .filter(event ->
                        event instanceof PaperIssued issued && issued.paperId().equals(paper.paper()))
                .map(PaperIssued.class::cast)
                .toList();
    }
}
