package org.yuheng.query.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.query.complaint.BiographyFold;
import org.yuheng.query.complaint.ClockFold;
import org.yuheng.query.complaint.OverlayFold;
import org.yuheng.query.complaint.Stages;
import org.yuheng.query.complaint.Turn;

/** How a receipt follows its complaint. Pure and total. */
final class ReceiptFold {
    private ReceiptFold() {}

    /** @param before null before the first event */
    static ReceiptDocument apply(ReceiptDocument before, ComplaintEvent event, long version) {
        return event instanceof ComplaintReceived received
                ? begun(received, version)
                : continued(before, event, version);
    }

    private static ReceiptDocument begun(ComplaintReceived e, long version) {
        var stage = Stages.after(e, null);
        return new ReceiptDocument(
                e.complaintId(),
                version,
                e.receiptHash(),
                e.number(),
                stage,
                OverlayFold.after(List.of(), e),
                ClockFold.after(List.of(), e),
                Turn.after(e, null, stage, List.of()),
                false,
                null,
                null,
                BiographyFold.grown(List.of(), null, e, version));
    }

    private static ReceiptDocument continued(ReceiptDocument before, ComplaintEvent event, long version) {
        var stage = Stages.after(event, before.stage());
        return new ReceiptDocument(
                before.id(),
                version,
                before.receiptHash(),
                before.number(),
                stage,
                OverlayFold.after(before.overlays(), event),
                ClockFold.after(before.clocks(), event),
                Turn.after(event, before.awaited(), stage, before.steps()),
                isCalledBack(before, event),
                event instanceof ComplaintMerged merged ? merged.targetId() : before.mergedInto(),
                event instanceof ComplaintMerged ? moment(event) : before.mergedAt(),
                BiographyFold.grown(before.steps(), before.awaited(), event, version));
    }

    private static boolean isCalledBack(ReceiptDocument before, ComplaintEvent event) {
        return event instanceof ComplaintCalledBack || before.calledBack() && !(event instanceof ComplaintReopened);
    }

    private static Instant moment(ComplaintEvent event) {
        return event.at().truncatedTo(ChronoUnit.MILLIS);
    }
}
