package org.yuheng.query.receipt;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.view.MongoView;

/** Keeps what receipts open. */
@ProcessingGroup(ComplaintReceiptProjector.GROUP)
public class ComplaintReceiptProjector {
    public static final String GROUP = "complaint-receipt-v2";

    private final MongoView<ReceiptDocument> receipts;

    public ComplaintReceiptProjector(MongoView<ReceiptDocument> receipts) {
        this.receipts = receipts;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence) {
        receipts.fold().take(event, sequence + 1);
    }
}
