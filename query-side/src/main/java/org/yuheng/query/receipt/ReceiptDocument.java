package org.yuheng.query.receipt;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.complaint.ComplaintClock;
import org.yuheng.query.view.ViewDocument;

/**
 * A complaint as its receipt code opens it. The key is the complaint, as every event after the first knows only that;
 * the hash of the code has a unique index.
 *
 * @param clocks statutory periods, in the order in which they started
 * @param awaited whose turn it is, or null
 * @param calledBack whether the person has said whether the answer satisfies
 * @param mergedInto complaint in which it goes on, or null
 * @param mergedAt since when, in legal time, to the millisecond
 */
public record ReceiptDocument(
        @BsonId String id,
        long version,
        String receiptHash,
        String number,
        ComplaintStage stage,
        List<Overlay> overlays,
        List<ComplaintClock> clocks,
        Awaited awaited,
        boolean calledBack,
        String mergedInto,
        Instant mergedAt,
        List<BiographyStep> steps)
        implements ViewDocument {

    static final String RECEIPT_HASH = "receiptHash";

    public ReceiptDocument {
        overlays = overlays == null ? List.of() : List.copyOf(overlays);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
