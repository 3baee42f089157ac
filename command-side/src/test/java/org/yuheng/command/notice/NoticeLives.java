package org.yuheng.command.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.rule.ClockKind;

/** Lives of complaints of which somebody is to be told. */
final class NoticeLives {
    static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    static final Actor HOTLINE = new Actor("hotline.zhengzhou", "hotline.zhengzhou", Role.HOTLINE_GATEWAY);
    static final Actor CLERK = new Actor("clerk", "bureau.zhengzhou", Role.BUREAU_CLERK);
    static final Actor HEAD = new Actor("head", "bureau.zhengzhou", Role.BUREAU_HEAD);
    static final Actor HOLDER = Actor.RECEIPT_HOLDER;

    private NoticeLives() {}

    static List<List<ComplaintEvent>> all() {
        return List.of(answered(id(1)), refused(id(2)), deemed(id(3)), undone(id(4)), merged(id(5)), received(id(6)));
    }

    static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    /** Brought in by the hotline, handled to the end; the complainant was not satisfied. */
    static List<ComplaintEvent> answered(String id) {
        return List.of(
                received(id, Channel.HOTLINE, HOTLINE, null),
                new ComplaintScreeningStarted(id, CLERK, AT),
                accepted(id, CLERK),
                new ComplaintAssigned(id, HEAD, "clerk", Category.SEAL, "organ", AT),
                new ComplaintVerificationStarted(id, CLERK, AT),
                new ComplaintFindingRecorded(
                        id, CLERK, Finding.PARTLY, "f", null, "reply@1", day(1), day(8), false, AT),
                new ComplaintReplied(id, CLERK, "reply", AT),
                new ComplaintCalledBack(id, HOLDER, false, "reason", AT),
                new ComplainantWrote(id, HOLDER, "message", AT),
                new ComplaintClosed(id, HEAD, true, null, AT));
    }

    static List<ComplaintEvent> refused(String id) {
        return List.of(
                received(id, Channel.PORTAL, Actor.PUBLIC, null),
                new ComplaintSupplementRequested(id, CLERK, "list", 2, "supplement@1", 10, day(1), day(15), false, AT),
                new ComplaintSupplemented(id, HOLDER, "text", "screening@1", day(2), day(4), false, AT),
                new ComplaintRefusalProposed(id, CLERK, RefusalReason.values()[0], "text", AT),
                new ComplaintRefused(
                        id, HEAD, RefusalReason.values()[0], "text", "reply@1", day(1), day(8), false, AT));
    }

    /** Nobody in a bureau ever touched it. */
    static List<ComplaintEvent> deemed(String id) {
        return List.of(
                received(id, Channel.PORTAL, Actor.PUBLIC, null),
                new ComplainantWrote(id, HOLDER, "message", AT),
                new ComplaintDeemedAccepted(id, "screening@1", day(4), "handling@1", day(5), day(31), false, AT, AT));
    }

    static List<ComplaintEvent> undone(String id) {
        return List.of(
                received(id, Channel.FEDERATION, new Actor("f", "federation", Role.FEDERATION_OFFICER), null),
                new ComplaintRedirected(
                        id,
                        CLERK,
                        Remedy.LITIGATION,
                        6,
                        PeriodUnit.CALENDAR_MONTH,
                        "text",
                        "reply@1",
                        day(1),
                        day(8),
                        false,
                        AT),
                new ComplaintStepUndone(
                        id,
                        CLERK,
                        ComplaintVerb.REDIRECT,
                        ComplaintStage.RECEIVED,
                        null,
                        null,
                        ClockKind.SCREENING,
                        "screening@1",
                        day(1),
                        day(4),
                        false,
                        AT));
    }

    static List<ComplaintEvent> merged(String id) {
        return List.of(
                received(id, Channel.PORTAL, Actor.PUBLIC, null), new ComplaintMerged(id, CLERK, id(1), null, AT));
    }

    static List<ComplaintEvent> received(String id) {
        return List.of(received(id, Channel.HOTLINE, HOTLINE, null));
    }

    static ComplaintEvent accepted(String id, Actor by) {
        return new ComplaintAccepted(
                id, by, Category.SEAL, "organ", null, null, "handling@1", day(1), day(31), false, AT);
    }

    static ComplaintEvent received(String id, Channel channel, Actor by, String organ) {
        return new ComplaintReceived(
                id,
                "410105-2026-" + id.substring(id.length() - 6),
                channel,
                null,
                null,
                null,
                by,
                IdentityMode.NAMED,
                null,
                organ,
                "410105",
                Category.SEAL,
                "查封",
                null,
                "hash",
                "digest",
                "screening@1",
                day(1),
                day(4),
                false,
                AT);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
