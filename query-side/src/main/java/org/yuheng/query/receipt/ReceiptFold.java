package org.yuheng.query.receipt;

import java.util.List;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.query.complaint.BiographyFold;
import org.yuheng.query.complaint.Stages;

/** How a receipt follows its complaint. Pure and total. */
final class ReceiptFold {
    private ReceiptFold() {}

    /** @param before null before the first event */
    static ReceiptDocument apply(ReceiptDocument before, ComplaintEvent event, long version) {
        return event instanceof ComplaintReceived received
                ? new ReceiptDocument(
                        received.complaintId(),
                        version,
                        received.receiptHash(),
                        received.number(),
                        Stages.after(event, null),
                        BiographyFold.awaitedAfter(event, null),
                        BiographyFold.grown(List.of(), null, event, version))
                : new ReceiptDocument(
                        before.id(),
                        version,
                        before.receiptHash(),
                        before.number(),
                        Stages.after(event, before.stage()),
                        BiographyFold.awaitedAfter(event, before.awaited()),
                        BiographyFold.grown(before.steps(), before.awaited(), event, version));
    }
}
