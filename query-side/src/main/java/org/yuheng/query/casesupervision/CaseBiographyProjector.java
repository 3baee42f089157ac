package org.yuheng.query.casesupervision;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.query.view.MongoView;

/** Keeps the biographies of cases. */
@ProcessingGroup(CaseBiographyProjector.GROUP)
public class CaseBiographyProjector {
    public static final String GROUP = "case-biography-v1";

    private final MongoView<CaseBiographyDocument> biographies;

    public CaseBiographyProjector(MongoView<CaseBiographyDocument> biographies) {
        this.biographies = biographies;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        biographies.fold().take(event, sequence + 1);
    }
}
