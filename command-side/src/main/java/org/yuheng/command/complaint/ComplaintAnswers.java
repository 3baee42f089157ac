package org.yuheng.command.complaint;

import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.platform.log.LogPositions;

/** Turns outcomes into what a writing call answers. */
@Component
class ComplaintAnswers {
    private final LogPositions positions;

    ComplaintAnswers(LogPositions positions) {
        this.positions = positions;
    }

    /** @param position place in the event log to give to a reading call as {@code minPosition} */
    record Written(String id, long version, ComplaintStage stage, String position) {}

    record Filed(String id, String number, String receiptCode, long version, ComplaintStage stage, String position) {}

    Written written(ComplaintOutcome outcome) {
        return new Written(outcome.id(), outcome.version(), outcome.stage(), position(outcome));
    }

    Filed filed(ComplaintIntake.Receipt receipt) {
        var outcome = receipt.outcome();
        return new Filed(
                outcome.id(),
                receipt.number(),
                receipt.receiptCode(),
                outcome.version(),
                outcome.stage(),
                position(outcome));
    }

    String position(ComplaintOutcome outcome) {
        return positions.lastOf(outcome.id()).toString();
    }
}
