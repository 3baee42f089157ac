package org.yuheng.query.complaint;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.view.MongoView;

/** Keeps the biographies. */
@ProcessingGroup(ComplaintBiographyProjector.GROUP)
public class ComplaintBiographyProjector {
    public static final String GROUP = "complaint-biography-v2";

    private final MongoView<BiographyDocument> biographies;

    public ComplaintBiographyProjector(MongoView<BiographyDocument> biographies) {
        this.biographies = biographies;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence) {
        biographies.fold().take(event, sequence + 1);
    }
}
