package org.yuheng.command.complaint;

import java.util.Arrays;
import java.util.Set;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** From which stage an event may lead to which, typed by hand from the transitions. "*" keeps the stage. */
final class LawfulSteps {
    private static final String TABLE = """
            ComplaintReceived            | NONE                                     | RECEIVED
            ComplaintScreeningStarted    | RECEIVED                                 | SCREENING
            ComplaintSupplementRequested | SCREENING                                | SUPPLEMENT_REQUESTED
            ComplaintSupplemented        | SUPPLEMENT_REQUESTED                     | SCREENING
            ComplaintAccepted            | RECEIVED SCREENING                       | ACCEPTED
            ComplaintDeemedAccepted      | RECEIVED SCREENING                       | ACCEPTED
            ComplaintRefusalProposed     | RECEIVED SCREENING                       | *
            ComplaintRefused             | RECEIVED SCREENING                       | REFUSED
            ComplaintRefusalDeclined     | RECEIVED SCREENING                       | SCREENING
            ComplaintRedirected          | RECEIVED SCREENING ACCEPTED              | REDIRECTED
            ComplaintTransferred         | RECEIVED SCREENING ACCEPTED              | TRANSFERRED
            ComplaintAssigned            | ACCEPTED ASSIGNED                        | ASSIGNED
            ComplaintAssigned            | VERIFYING                                | *
            ComplaintVerificationStarted | ASSIGNED                                 | VERIFYING
            ComplaintEscalated           | ACCEPTED ASSIGNED VERIFYING              | *
            ComplaintFindingRecorded     | VERIFYING                                | CONCLUDED
            ComplaintReplied             | CONCLUDED                                | REPLIED
            ComplaintReplied             | REFUSED REDIRECTED TRANSFERRED           | *
            ComplaintCalledBack          | REPLIED                                  | CLOSED REPLIED
            ComplaintClosed              | REPLIED                                  | CLOSED
            DeadlineExtended             | OPEN                                     | *
            ComplaintSuspended           | OPEN                                     | *
            ComplaintResumed             | OPEN                                     | *
            ComplaintTerminated          | OPEN                                     | TERMINATED
            ComplaintWithdrawn           | OPEN                                     | WITHDRAWN
            ComplaintMerged              | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED ASSIGNED VERIFYING | MERGED
            ComplaintReopened            | REFUSED REDIRECTED TRANSFERRED WITHDRAWN TERMINATED CLOSED | ACCEPTED
            ComplaintStepUndone          | ACCEPTED                                 | RECEIVED SCREENING
            ComplaintStepUndone          | REDIRECTED                               | RECEIVED SCREENING ACCEPTED
            ComplaintDueDateFixed        | OPEN REFUSED REDIRECTED                  | *
            ComplainantWrote             | ANY                                      | *
            IdentityReadApproved         | ANY                                      | *
            IdentityRead                 | ANY                                      | *
            IdentityErased               | REFUSED REDIRECTED TRANSFERRED MERGED WITHDRAWN TERMINATED CLOSED | *
            """;

    private LawfulSteps() {}

    static boolean allows(ComplaintEvent event, ComplaintState before, ComplaintState after) {
        var from = stage(before);
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(row -> row.getFirst().equals(event.getClass().getSimpleName()))
                .filter(row -> isFrom(row.get(1), from, before))
                .anyMatch(row -> row.get(2).equals("*")
                        ? stage(after).equals(from)
                        : Set.of(row.get(2).split(" +")).contains(stage(after)));
    }

    private static boolean isFrom(String cell, String from, ComplaintState before) {
        return Arrays.stream(cell.split(" +")).anyMatch(word -> switch (word) {
            case "OPEN" ->
                before instanceof ComplaintState.Known known && known.stage().isOpen();
            case "ANY" -> before instanceof ComplaintState.Known;
            default -> word.equals(from);
        });
    }

    private static String stage(ComplaintState state) {
        return state instanceof ComplaintState.Known known ? known.stage().name() : "NONE";
    }
}
