package org.yuheng.query.receipt;

import java.util.List;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyAnswer;

/**
 * What a receipt opens.
 *
 * @param waitingFor whose turn it is now, or null when nothing more is expected
 * @param nextSteps verbs that the holder of the receipt may do now, as in their path
 */
public record ReceiptAnswer(
        String number,
        long version,
        ComplaintStage stage,
        String stageName,
        Awaited waitingFor,
        String waitingForName,
        List<String> nextSteps,
        List<BiographyAnswer> steps) {}
