package org.yuheng.command.casesupervision;

import org.springframework.stereotype.Component;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.platform.log.LogPositions;

/** Turns outcomes into what a writing call answers. */
@Component
class CaseAnswers {
    private final LogPositions positions;

    CaseAnswers(LogPositions positions) {
        this.positions = positions;
    }

    /** @param position place in the event log to give to a reading call as {@code minPosition} */
    record Written(String id, String number, long version, CaseStage stage, String position) {}

    Written written(CaseOutcome outcome) {
        return new Written(
                outcome.id(),
                outcome.number(),
                outcome.version(),
                outcome.stage(),
                positions.lastOf(outcome.id()).toString());
    }
}
