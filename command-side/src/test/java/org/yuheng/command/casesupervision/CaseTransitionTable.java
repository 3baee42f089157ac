package org.yuheng.command.casesupervision;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.kernel.casesupervision.CaseOverlay;

/**
 * The SupervisionCase table of the transitions, typed once more by hand: verb, stages from which, letters of the roles,
 * overlay without which not. An arrow of the table is a row of two stages with an ellipsis. Beside the table of the law,
 * {@code add-complaint}, {@code void-paper}, {@code notify-superior}, the two results, follow-ups, money and the digest are
 * this product's own. Two cells depart from the letter of the table, by the law: the government may withdraw what it
 * decided itself, and a head may decide in its place where a province has it so.
 */
final class CaseTransitionTable {
    private static final List<String> STAGES = List.of(
            "PROPOSED",
            "FILED",
            "INVESTIGATING",
            "FINDINGS_DRAFTED",
            "FINDINGS_REVIEWED",
            "RECTIFYING",
            "RECTIFICATION_REPORTED",
            "RECTIFIED",
            "DECISION_PROPOSED",
            "DECISION_DECIDED",
            "EXECUTING",
            "EXECUTION_REPORTED");

    private static final String TABLE = """
            file                    | PROPOSED                                        | H     |
            decline-filing          | PROPOSED                                        | H     |
            add-complaint           | OPEN                                            | C     |
            assign-team             | FILED … RECTIFICATION_REPORTED                  | H     |
            declare-recusal         | OPEN                                            | C R H |
            apply-recusal           | OPEN                                            | E P   |
            decide-recusal          | OPEN                                            | H S   | recusalRequested
            notify                  | FILED                                           | C     |
            explain                 | INVESTIGATING                                   | E     |
            take-measure            | FILED INVESTIGATING RECTIFYING                  | C     |
            add-evidence            | OPEN                                            | C E V |
            correct-on-spot         | INVESTIGATING                                   | C     |
            draft-findings          | INVESTIGATING                                   | C     |
            review-findings         | FINDINGS_DRAFTED                                | R     |
            close-without-violation | FINDINGS_REVIEWED                               | H     |
            draft-paper             | FINDINGS_REVIEWED … EXECUTING                   | C     |
            approve-paper           | FINDINGS_REVIEWED … EXECUTING                   | R H   |
            issue-paper             | FINDINGS_REVIEWED … EXECUTING                   | H G   |
            serve-paper             | FINDINGS_REVIEWED … EXECUTION_REPORTED          | C     |
            withdraw-paper          | FINDINGS_REVIEWED … EXECUTION_REPORTED          | H G   |
            void-paper              | FINDINGS_REVIEWED … EXECUTION_REPORTED          | C H   |
            report-rectification    | RECTIFYING                                      | E     |
            verify-rectification    | RECTIFICATION_REPORTED                          | C H   |
            reject-rectification    | RECTIFICATION_REPORTED                          | C     |
            object                  | RECTIFYING RECTIFICATION_REPORTED EXECUTING     | E     |
            answer-objection        | OPEN                                            | H     | objected
            propose-decision        | RECTIFYING FINDINGS_REVIEWED                    | H     |
            decide                  | DECISION_PROPOSED                               | G H   |
            report-execution        | EXECUTING                                       | E     |
            verify-execution        | EXECUTION_REPORTED                              | C H   |
            list                    | OPEN                                            | H     |
            elevate                 | OPEN                                            | S     |
            join                    | OPEN                                            | S H   |
            circulate               | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | H     |
            publish                 | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | H     |
            notify-superior         | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | H     |
            suggest-personnel       | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | H     |
            record-personnel-result | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | H     | personnelSuggested
            transfer-clue           | AFTER-FILING                                    | H     |
            acknowledge-clue        | AFTER-FILING                                    | D     | clueTransferred
            record-clue-result      | AFTER-FILING                                    | D     | clueTransferred
            set-follow-up           | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | C H   |
            complete-follow-up      | FINDINGS_REVIEWED … EXECUTION_REPORTED CLOSED   | C E   |
            record-money            | AFTER-FILING                                    | C     |
            suspend                 | OPEN                                            | H     |
            resume                  | OPEN                                            | H     | suspended
            close                   | INVESTIGATING FINDINGS_REVIEWED RECTIFYING RECTIFIED | H |
            write-digest            | CLOSED_WITHOUT_VIOLATION CLOSED                 | C     |
            release-digest          | CLOSED_WITHOUT_VIOLATION CLOSED                 | H     |
            """;

    private static final Set<String> WHILE_SUSPENDED = words("""
            add-complaint declare-recusal apply-recusal decide-recusal add-evidence withdraw-paper answer-objection \
            elevate transfer-clue acknowledge-clue record-clue-result record-personnel-result complete-follow-up resume""");

    static final List<Row> ROWS = TABLE.lines()
            .map(line -> line.split("\\|", -1))
            .map(cells -> new Row(cells[0].strip(), stages(cells[1]), words(cells[2]), cells[3].strip()))
            .toList();

    private CaseTransitionTable() {}

    /** @param who letters of the roles */
    record Row(String verb, Set<String> from, Set<String> who, String overlay) {
        boolean allows(String stage, Set<CaseOverlay> overlays) {
            var held = overlays.stream().map(CaseOverlay::key).collect(Collectors.toSet());
            return from.contains(stage)
                    && (overlay.isEmpty() || held.contains(overlay))
                    && (!held.contains("suspended") || WHILE_SUSPENDED.contains(verb));
        }
    }

    private static Set<String> stages(String cell) {
        var spelled = cell.replace("OPEN", "PROPOSED … EXECUTION_REPORTED")
                .replace("AFTER-FILING", "FILED … EXECUTION_REPORTED CLOSED_WITHOUT_VIOLATION CLOSED");
        var stages = words(spelled);
        var words = List.of(spelled.strip().split(" +"));
        int ellipsis = words.indexOf("…");
        if (ellipsis > 0) {
            stages.remove("…");
            int first = STAGES.indexOf(words.get(ellipsis - 1));
            int last = STAGES.indexOf(words.get(ellipsis + 1));
            stages.addAll(STAGES.subList(first, last + 1));
        }
        return stages;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+")).collect(Collectors.toSet());
    }
}
