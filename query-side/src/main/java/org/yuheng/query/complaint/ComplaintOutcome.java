package org.yuheng.query.complaint;

import org.yuheng.kernel.complaint.TerminationGround;

/**
 * How a complaint ended, or is about to.
 *
 * @param replied whether the person has been told
 * @param callBack what the person said to it, or null
 * @param remedy to which the person was pointed, or null
 * @param receiver body that got the matter, or null
 * @param terminatedFor why handling ended before a conclusion, or null
 * @param mergedInto complaint in which it goes on, or null
 */
public record ComplaintOutcome(
        boolean replied,
        CallBack callBack,
        OpenRemedy remedy,
        Receiver receiver,
        TerminationGround terminatedFor,
        String mergedInto) {
    /** Nothing has ended. */
    public static final ComplaintOutcome NONE = new ComplaintOutcome(false, null, null, null, null, null);

    ComplaintOutcome told() {
        return new ComplaintOutcome(true, callBack, remedy, receiver, terminatedFor, mergedInto);
    }

    ComplaintOutcome calledBack(CallBack said) {
        return new ComplaintOutcome(replied, said, remedy, receiver, terminatedFor, mergedInto);
    }

    /** @param open null: it was taken back */
    ComplaintOutcome pointedTo(OpenRemedy open) {
        return new ComplaintOutcome(replied, callBack, open, receiver, terminatedFor, mergedInto);
    }

    ComplaintOutcome givenTo(Receiver body) {
        return new ComplaintOutcome(replied, callBack, remedy, body, terminatedFor, mergedInto);
    }

    ComplaintOutcome terminatedFor(TerminationGround why) {
        return new ComplaintOutcome(replied, callBack, remedy, receiver, why, mergedInto);
    }

    ComplaintOutcome mergedInto(String target) {
        return new ComplaintOutcome(replied, callBack, remedy, receiver, terminatedFor, target);
    }
}
