package org.yuheng.command.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.Overlay;

/**
 * The Complaint table of the transitions, typed once more by hand: verb, stages from which, letters of the roles, overlay
 * without which not. Beside the table of the law, {@code undo}, {@code write} and {@code approve-identity-read} are this
 * product's own; a decision record says why.
 */
final class TransitionTable {
    private static final String OPEN =
            "RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED ASSIGNED VERIFYING CONCLUDED REPLIED";
    private static final String CLOSED_NOT_MERGED = "REFUSED REDIRECTED TRANSFERRED WITHDRAWN TERMINATED CLOSED";
    private static final String TABLE = """
            start-screening       | RECEIVED                                 | C           |
            request-supplement    | SCREENING                                | C           |
            supply                | SUPPLEMENT_REQUESTED                     | C L V F T P |
            accept                | RECEIVED SCREENING                       | C           |
            refuse                | RECEIVED SCREENING                       | C           |
            approve-refusal       | RECEIVED SCREENING                       | H           | refusalProposed
            decline-refusal       | RECEIVED SCREENING                       | H           | refusalProposed
            redirect              | RECEIVED SCREENING ACCEPTED              | C           |
            transfer              | RECEIVED SCREENING ACCEPTED              | H           |
            assign                | ACCEPTED ASSIGNED VERIFYING              | H           |
            start-verification    | ASSIGNED                                 | C           |
            escalate              | ACCEPTED ASSIGNED VERIFYING              | H           |
            record-finding        | VERIFYING                                | C           |
            reply                 | CONCLUDED REFUSED REDIRECTED TRANSFERRED | C           |
            call-back             | REPLIED                                  | C P         |
            close                 | REPLIED                                  | H           |
            extend                | OPEN                                     | H           |
            suspend               | OPEN                                     | H           |
            resume                | OPEN                                     | H           | suspended
            terminate             | OPEN                                     | H           |
            withdraw              | OPEN                                     | P           |
            merge                 | UNTIL-VERIFIED                           | C           |
            reopen                | CLOSED-NOT-MERGED                        | H           |
            undo                  | ACCEPTED REDIRECTED                      | C           |
            write                 | OPEN CLOSED-NOT-MERGED                   | P           |
            approve-identity-read | OPEN CLOSED-ONES                         | H           |
            read-identity         | OPEN CLOSED-ONES                         | C H         |
            erase-identity        | CLOSED-ONES                              | A           |
            """;

    private static final Set<String> WHILE_SUSPENDED =
            Set.of("resume", "terminate", "withdraw", "write", "approve-identity-read", "read-identity");

    static final List<Row> ROWS = TABLE.lines()
            .map(line -> line.split("\\|", -1))
            .map(cells -> new Row(cells[0].strip(), stages(cells[1]), words(cells[2]), cells[3].strip()))
            .toList();

    private TransitionTable() {}

    /** @param who letters of the roles; C with H and so on as in the role table */
    record Row(String verb, Set<String> from, Set<String> who, String overlay) {
        boolean allows(String stage, Set<Overlay> overlays) {
            var held = overlays.stream().map(Overlay::key).collect(Collectors.toSet());
            return from.contains(stage)
                    && (overlay.isEmpty() || held.contains(overlay))
                    && (!held.contains("suspended") || WHILE_SUSPENDED.contains(verb));
        }
    }

    private static Set<String> stages(String cell) {
        return words(cell).stream()
                .flatMap(word -> switch (word) {
                    case "OPEN" -> words(OPEN).stream();
                    case "UNTIL-VERIFIED" ->
                        words(OPEN).stream()
                                .filter(stage -> !Set.of("CONCLUDED", "REPLIED").contains(stage));
                    case "CLOSED-NOT-MERGED" -> words(CLOSED_NOT_MERGED).stream();
                    case "CLOSED-ONES" -> Stream.concat(words(CLOSED_NOT_MERGED).stream(), Stream.of("MERGED"));
                    default -> Stream.of(word);
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +")).collect(Collectors.toSet());
    }
}
