package org.yuheng.command.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.RefusalReason;
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

/** Lives of complaints, with every event in them, and the row of due dates that each must leave. */
final class ComplaintLives {
    static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    static final Actor BY = Actor.RECEIPT_HOLDER;

    private ComplaintLives() {}

    static List<List<ComplaintEvent>> all() {
        return List.of(
                List.of(received(id(1), false)),
                List.of(received(id(2), true), new ComplaintScreeningStarted(id(2), BY, AT)),
                List.of(received(id(3), false), asked(id(3))),
                List.of(received(id(4), false), asked(id(4)), supplemented(id(4))),
                List.of(received(id(5), false), accepted(id(5)), read(id(5))),
                List.of(received(id(6), false), deemed(id(6))),
                List.of(received(id(7), false), proposed(id(7)), declined(id(7))),
                List.of(received(id(8), false), proposed(id(8)), refused(id(8)), consented(id(8)), read(id(8))),
                List.of(received(id(9), false), accepted(id(9)), new ComplaintWithdrawn(id(9), BY, null, AT)),
                List.of(received(id(10), true), fixed(id(10), ClockKind.SCREENING), proposed(id(10))),
                List.of(received(id(11), true), fixed(id(11), ClockKind.SCREENING), deemed(id(11)), read(id(11))),
                LaterLives.answered(id(12)),
                LaterLives.reopened(id(13)),
                LaterLives.redirectedAndUndone(id(14)),
                LaterLives.transferred(id(15)),
                LaterLives.suspended(id(16)),
                LaterLives.resumed(id(17)),
                LaterLives.extended(id(18)),
                LaterLives.merged(id(19)),
                LaterLives.terminatedAndErased(id(20)),
                LaterLives.awaitingAReply(id(21)));
    }

    static List<Map<String, Object>> rowsExpected() {
        return List.of(
                row(1, "SCREENING", "screening@1", "2026-12-04", false, 1),
                row(2, "SCREENING", "screening@1", "2026-12-04", true, 1),
                row(3, "SUPPLEMENT", "supplement@1", "2026-12-15", false, 2),
                row(4, "SCREENING", "screening@1", "2026-12-18", false, 3),
                row(5, "HANDLING", "handling@1", "2026-12-31", false, 2),
                row(6, "HANDLING", "handling@1", "2027-01-04", true, 2),
                row(7, "SCREENING", "screening@1", "2026-12-04", false, 1),
                row(8, "REPLY", "reply@1", "2026-12-08", false, 3),
                row(9, null, null, null, false, 3),
                row(10, "SCREENING", "screening@1", "2027-01-06", false, 2),
                row(11, "HANDLING", "handling@1", "2027-01-04", true, 3),
                row(12, null, null, null, false, 9),
                row(13, "HANDLING", "handling@1", "2026-12-31", false, 4),
                row(14, "SCREENING", "screening@1", "2026-12-04", false, 3),
                row(15, null, null, null, false, 3),
                row(16, null, null, null, false, 3),
                row(17, "HANDLING", "handling@1", "2027-02-01", true, 4),
                row(18, "HANDLING", "handling@1", "2027-01-30", true, 3),
                row(19, null, null, null, false, 2),
                row(20, null, null, null, false, 2),
                row(21, "REPLY", "reply@1", "2026-12-08", false, 5));
    }

    private static Map<String, Object> row(
            int id, String clock, String rule, String dueOn, boolean provisional, long version) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id(id));
        row.put("clock", clock);
        row.put("rule", rule);
        row.put("due_on", dueOn);
        row.put("provisional", provisional);
        row.put("version", version);
        return row;
    }

    static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    static ComplaintEvent received(String id, boolean provisional) {
        return new ComplaintReceived(
                id,
                "410105-2026-000001",
                Channel.PORTAL,
                null,
                null,
                null,
                Actor.PUBLIC,
                IdentityMode.ANONYMOUS,
                null,
                null,
                "410105",
                Category.SEAL,
                "查封",
                null,
                "hash",
                "digest",
                "screening@1",
                day("2026-12-01"),
                day("2026-12-04"),
                provisional,
                AT);
    }

    private static ComplaintEvent asked(String id) {
        return new ComplaintSupplementRequested(
                id, BY, "list", 2, "supplement@1", 10, day("2026-12-01"), day("2026-12-15"), false, AT);
    }

    private static ComplaintEvent supplemented(String id) {
        return new ComplaintSupplemented(
                id, BY, "supplement", "screening@1", day("2026-12-16"), day("2026-12-18"), false, AT);
    }

    static ComplaintEvent accepted(String id) {
        return new ComplaintAccepted(
                id,
                BY,
                Category.SEAL,
                "organ",
                null,
                null,
                "handling@1",
                day("2026-12-01"),
                day("2026-12-31"),
                false,
                AT);
    }

    private static ComplaintEvent deemed(String id) {
        return new ComplaintDeemedAccepted(
                id, "screening@1", day("2026-12-04"), "handling@1", day("2026-12-05"), day("2027-01-04"), true, AT, AT);
    }

    private static ComplaintEvent proposed(String id) {
        return new ComplaintRefusalProposed(id, BY, RefusalReason.JUDICIAL_ACT, "proposal", AT);
    }

    private static ComplaintEvent declined(String id) {
        return new ComplaintRefusalDeclined(id, BY, "declined", AT);
    }

    private static ComplaintEvent refused(String id) {
        return new ComplaintRefused(
                id,
                BY,
                RefusalReason.JUDICIAL_ACT,
                "refusal",
                "reply@1",
                day("2026-12-01"),
                day("2026-12-08"),
                false,
                AT);
    }

    private static ComplaintEvent fixed(String id, ClockKind clock) {
        return new ComplaintDueDateFixed(id, clock, "screening@1", day("2027-01-06"), AT);
    }

    private static ComplaintEvent consented(String id) {
        return new IdentityReadApproved(id, BY, "reader", "consent", AT, AT);
    }

    private static ComplaintEvent read(String id) {
        return new IdentityRead(id, BY, "purpose", null, AT);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
