package org.yuheng.query.complaint;

import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.query.words.Words;

/**
 * How a complaint ended, or is about to; names in the language of the reader.
 *
 * @param replied whether the person has been told
 * @param callBack what the person said to it, or null
 * @param remedy to which the person was pointed, or null
 * @param transfer which body got the matter, or null
 * @param terminationGround why handling ended before a conclusion, or null
 * @param mergedInto complaint in which it goes on, or null
 */
public record OutcomeAnswer(
        boolean replied,
        CallBackAnswer callBack,
        RemedyAnswer remedy,
        TransferAnswer transfer,
        TerminationGround terminationGround,
        String terminationGroundName,
        String mergedInto) {

    /** @param text satisfied or not, in words */
    public record CallBackAnswer(boolean satisfied, boolean reasoned, String text) {}

    /**
     * @param period how long it is open, in {@code unit}
     * @param periodText the same in words
     */
    public record RemedyAnswer(Remedy remedy, String remedyName, Integer period, PeriodUnit unit, String periodText) {}

    /** @param receiver id of a registered organisation, or null */
    public record TransferAnswer(String receiver, JurisdictionGround ground, String groundName) {}

    static OutcomeAnswer of(ComplaintOutcome outcome, Words words) {
        return new OutcomeAnswer(
                outcome.replied(),
                callBack(outcome.callBack(), words),
                remedy(outcome.remedy(), words),
                transfer(outcome.receiver(), words),
                outcome.terminatedFor(),
                words.nameOrNull(outcome.terminatedFor()),
                outcome.mergedInto());
    }

    private static CallBackAnswer callBack(CallBack said, Words words) {
        return said == null
                ? null
                : new CallBackAnswer(
                        said.satisfied(), said.reasoned(), words.text(said.satisfied() ? "satisfied" : "unsatisfied"));
    }

    private static RemedyAnswer remedy(OpenRemedy open, Words words) {
        return open == null
                ? null
                : new RemedyAnswer(
                        open.remedy(),
                        words.nameOrNull(open.remedy()),
                        open.period(),
                        open.unit(),
                        open.unit() == null ? null : words.count(open.period(), words.name(open.unit())));
    }

    private static TransferAnswer transfer(Receiver receiver, Words words) {
        return receiver == null
                ? null
                : new TransferAnswer(receiver.organisation(), receiver.ground(), words.nameOrNull(receiver.ground()));
    }
}
