package org.yuheng.query.receipt;

import java.util.List;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.ClockAnswer;

/**
 * What a receipt opens. After a merger the stage, the periods and whose turn it is are those of the complaint in which
 * the matter goes on.
 *
 * @param number the one that the person quotes, always
 * @param version of the complaint in which the matter is now
 * @param merged whether it goes on in another complaint
 * @param waitingFor whose turn it is now, or null when nothing more is expected
 * @param clocks periods that run, with the law that they rest on
 * @param nextSteps verbs that the holder of the receipt may do now, as in their path
 */
public record ReceiptAnswer(
        String number,
        long version,
        ComplaintStage stage,
        String stageName,
        boolean merged,
        Awaited waitingFor,
        String waitingForName,
        List<ClockAnswer> clocks,
        List<String> nextSteps,
        List<BiographyAnswer> steps) {}
