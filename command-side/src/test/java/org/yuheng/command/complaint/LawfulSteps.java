package org.yuheng.command.complaint;

import java.util.Arrays;
import java.util.Set;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** From which stage an event may lead to which, typed by hand from the transitions. "*" keeps the stage. */
final class LawfulSteps {
    private static final String TABLE = """
            ComplaintReceived            | NONE                                                       | RECEIVED
            ComplaintScreeningStarted    | RECEIVED                                                   | SCREENING
            ComplaintSupplementRequested | SCREENING                                                  | SUPPLEMENT_REQUESTED
            ComplaintSupplemented        | SUPPLEMENT_REQUESTED                                       | SCREENING
            ComplaintAccepted            | RECEIVED SCREENING                                         | ACCEPTED
            ComplaintDeemedAccepted      | RECEIVED SCREENING                                         | ACCEPTED
            ComplaintRefusalProposed     | RECEIVED SCREENING                                         | *
            ComplaintRefused             | RECEIVED SCREENING                                         | REFUSED
            ComplaintRefusalDeclined     | RECEIVED SCREENING                                         | SCREENING
            ComplaintWithdrawn           | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED           | WITHDRAWN
            ComplaintDueDateFixed        | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED REFUSED   | *
            IdentityReadApproved         | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED REFUSED WITHDRAWN | *
            IdentityRead                 | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED REFUSED WITHDRAWN | *
            """;

    private LawfulSteps() {}

    static boolean allows(ComplaintEvent event, ComplaintState before, ComplaintState after) {
        var cells = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(row -> row.getFirst().equals(event.getClass().getSimpleName()))
                .findFirst()
                .orElseThrow();
        var from = stage(before);
        var to = cells.get(2).equals("*") ? from : cells.get(2);
        return Set.of(cells.get(1).split(" +")).contains(from) && stage(after).equals(to);
    }

    private static String stage(ComplaintState state) {
        return state instanceof ComplaintState.Known known ? known.stage().name() : "NONE";
    }
}
