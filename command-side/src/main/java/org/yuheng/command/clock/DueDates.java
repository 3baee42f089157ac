package org.yuheng.command.clock;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.rule.ClockKind;

/**
 * Which clock of a complaint runs now and when it is over: one row per complaint, written with its token in one
 * transaction, and guarded by the version so that twice is once.
 */
@Component
@ProcessingGroup(DueDates.GROUP)
public class DueDates {
    public static final String GROUP = "due-dates-v1";

    private static final String WRITE = """
            INSERT INTO due_date AS d (complaint_id, clock, rule, due_on, provisional, version)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (complaint_id) DO UPDATE
               SET clock = excluded.clock, rule = excluded.rule, due_on = excluded.due_on,
                   provisional = excluded.provisional, version = excluded.version
             WHERE d.version < excluded.version
            """;

    private static final Optional<Row> NONE_RUNS = Optional.of(new Row(null, null, null, false));

    private final JdbcTemplate jdbc;

    DueDates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence) {
        after(event).ifPresent(row -> write(event.complaintId(), row, sequence + 1));
    }

    /** What the row says once this has happened; empty where no clock moves. */
    private static Optional<Row> after(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e ->
                row(ClockKind.SCREENING, e.screeningRule(), e.screeningDueOn(), e.screeningDueProvisional());
            case ComplaintSupplementRequested e ->
                row(ClockKind.SUPPLEMENT, e.supplementRule(), e.supplementDueOn(), e.supplementDueProvisional());
            case ComplaintSupplemented e ->
                row(ClockKind.SCREENING, e.screeningRule(), e.screeningDueOn(), e.screeningDueProvisional());
            case ComplaintAccepted e ->
                row(ClockKind.HANDLING, e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintDeemedAccepted e ->
                row(ClockKind.HANDLING, e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintReopened e ->
                row(ClockKind.HANDLING, e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintRefused e -> row(ClockKind.REPLY, e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintRedirected e -> row(ClockKind.REPLY, e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintFindingRecorded e ->
                row(ClockKind.REPLY, e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case DeadlineExtended e -> row(e.clock(), e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintResumed e -> row(e.clock(), e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintStepUndone e -> row(e.clock(), e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintDueDateFixed e -> row(e.clock(), e.rule(), e.dueOn(), false);
            case ComplaintSuspended e -> NONE_RUNS;
            case ComplaintTransferred e -> NONE_RUNS;
            case ComplaintReplied e -> NONE_RUNS;
            case ComplaintClosed e -> NONE_RUNS;
            case ComplaintTerminated e -> NONE_RUNS;
            case ComplaintMerged e -> NONE_RUNS;
            case ComplaintWithdrawn e -> NONE_RUNS;
            case ComplaintScreeningStarted e -> Optional.empty();
            case ComplaintRefusalProposed e -> Optional.empty();
            case ComplaintRefusalDeclined e -> Optional.empty();
            case ComplaintAssigned e -> Optional.empty();
            case ComplaintVerificationStarted e -> Optional.empty();
            case ComplaintEscalated e -> Optional.empty();
            case ComplaintCalledBack e -> Optional.empty();
            case ComplainantWrote e -> Optional.empty();
            case IdentityReadApproved e -> Optional.empty();
            case IdentityRead e -> Optional.empty();
            case IdentityErased e -> Optional.empty();
        };
    }

    /** @param clock null where none runs */
    private record Row(ClockKind clock, String rule, LocalDate dueOn, boolean provisional) {}

    private static Optional<Row> row(ClockKind clock, String rule, LocalDate dueOn, boolean provisional) {
        return Optional.of(new Row(clock, rule, dueOn, provisional));
    }

    private void write(String complaintId, Row row, long version) {
        jdbc.update(
                WRITE,
                UUID.fromString(complaintId),
                row.clock() == null ? null : row.clock().name(),
                row.rule(),
                row.dueOn() == null ? null : Date.valueOf(row.dueOn()),
                row.provisional(),
                version);
    }
}
