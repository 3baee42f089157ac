package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.number.PaperNumbers;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.kernel.casesupervision.PaperKind;

/** After a crash the log says what became of the number of a paper. */
class PaperNumberSettlingTest {
    private static final PaperKind KIND = PaperKind.OTHER_DOCUMENT;

    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final RealCases CASES = new RealCases(COMMAND_SIDE);

    @BeforeAll
    static void register() {
        CASES.register();
    }

    @Test
    void theNumberOfAPaperThatIsIssuedInTheLogIsIssued() {
        var id = CASES.reviewed();
        var paper = CASES.approved(id, KIND, null);
        CASES.issue(id, paper);
        leaveReserved(paper);

        settle();

        assertThat(statesOf(paper)).containsExactly("ISSUED");
    }

    @Test
    void theNumberOfOneThatWasNotIssuedIsVoidAndItsNextNumberIsAnother() {
        var id = CASES.reviewed();
        var paper = CASES.approved(id, KIND, null);
        reserve(paper);
        leaveReserved(paper);

        settle();
        assertThat(statesOf(paper)).containsExactly("VOID");

        CASES.issue(id, paper);
        assertThat(statesOf(paper)).containsExactly("VOID", "ISSUED");
    }

    @Test
    void theNumberOfARequestUnderWayIsLeftAlone() {
        var paper = CASES.approved(CASES.reviewed(), KIND, null);
        reserve(paper);

        settle();

        assertThat(statesOf(paper)).containsExactly("RESERVED");
        COMMAND_SIDE.get(PaperNumbers.class).cancel(paper);
    }

    private static void settle() {
        COMMAND_SIDE.get(PaperNumberSettling.class).settle();
    }

    private static void reserve(String paper) {
        COMMAND_SIDE.get(PaperNumbers.class).reserve(paper, "bureau.zhengzhou", KIND, 2026);
    }

    private static void leaveReserved(String paper) {
        COMMAND_SIDE
                .jdbc()
                .update(
                        "UPDATE paper_number SET state = 'RESERVED', reserved_at = now() - interval '10 minutes'"
                                + " WHERE paper_id = ?",
                        paper);
    }

    private static List<String> statesOf(String paper) {
        return COMMAND_SIDE.get(PaperNumbers.class).of("bureau.zhengzhou", KIND, 2026).stream()
                .filter(reserved -> reserved.paperId().equals(paper))
                .map(PaperNumbers.Reserved::state)
                .toList();
    }
}
