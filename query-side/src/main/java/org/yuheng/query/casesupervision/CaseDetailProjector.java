package org.yuheng.query.casesupervision;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.query.view.MongoView;

/** Keeps the detail documents of cases. */
@ProcessingGroup(CaseDetailProjector.GROUP)
public class CaseDetailProjector {
    public static final String GROUP = "case-detail-v1";

    private final MongoView<CaseDocument> details;

    public CaseDetailProjector(MongoView<CaseDocument> details) {
        this.details = details;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        details.fold().take(event, sequence + 1);
    }
}
