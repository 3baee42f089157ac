package org.yuheng.query.complaint;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.view.MongoView;

/** Keeps the detail documents. */
@ProcessingGroup(ComplaintDetailProjector.GROUP)
public class ComplaintDetailProjector {
    public static final String GROUP = "complaint-detail-v2";

    private final MongoView<ComplaintDocument> details;

    public ComplaintDetailProjector(MongoView<ComplaintDocument> details) {
        this.details = details;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence) {
        details.fold().take(event, sequence + 1);
    }
}
