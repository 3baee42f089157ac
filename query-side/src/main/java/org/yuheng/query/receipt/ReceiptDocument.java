package org.yuheng.query.receipt;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.view.ViewDocument;

/**
 * A complaint as its receipt code opens it. The key is the complaint, as every event after the first knows only that;
 * the hash of the code has a unique index.
 *
 * @param awaited whose turn it is, or null
 */
public record ReceiptDocument(
        @BsonId String id,
        long version,
        String receiptHash,
        String number,
        ComplaintStage stage,
        Awaited awaited,
        List<BiographyStep> steps)
        implements ViewDocument {

    static final String RECEIPT_HASH = "receiptHash";

    public ReceiptDocument {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
