package org.yuheng.command.clock;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
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

    private final JdbcTemplate jdbc;

    DueDates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case ComplaintReceived e ->
                write(
                        e,
                        sequence,
                        ClockKind.SCREENING,
                        e.screeningRule(),
                        e.screeningDueOn(),
                        e.screeningDueProvisional());
            case ComplaintSupplementRequested e ->
                write(
                        e,
                        sequence,
                        ClockKind.SUPPLEMENT,
                        e.supplementRule(),
                        e.supplementDueOn(),
                        e.supplementDueProvisional());
            case ComplaintSupplemented e ->
                write(
                        e,
                        sequence,
                        ClockKind.SCREENING,
                        e.screeningRule(),
                        e.screeningDueOn(),
                        e.screeningDueProvisional());
            case ComplaintAccepted e ->
                write(e, sequence, ClockKind.HANDLING, e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintDeemedAccepted e ->
                write(e, sequence, ClockKind.HANDLING, e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintRefused e ->
                write(e, sequence, ClockKind.REPLY, e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintDueDateFixed e -> write(e, sequence, e.clock(), e.rule(), e.dueOn(), false);
            case ComplaintWithdrawn e -> write(e, sequence, null, null, null, false);
            case ComplaintScreeningStarted e -> unchanged();
            case ComplaintRefusalProposed e -> unchanged();
            case ComplaintRefusalDeclined e -> unchanged();
            case IdentityReadApproved e -> unchanged();
            case IdentityRead e -> unchanged();
        }
    }

    /** These move no clock. */
    private static void unchanged() {}

    private void write(
            ComplaintEvent event, long sequence, ClockKind clock, String rule, LocalDate dueOn, boolean provisional) {
        jdbc.update(
                WRITE,
                UUID.fromString(event.complaintId()),
                clock == null ? null : clock.name(),
                rule,
                dueOn == null ? null : Date.valueOf(dueOn),
                provisional,
                sequence + 1);
    }
}
