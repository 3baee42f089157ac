package org.yuheng.command.classmatter;

import org.springframework.stereotype.Component;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.platform.log.LogPositions;

/** Turns outcomes into what a writing call answers. */
@Component
class ClassMatterAnswers {
    private final LogPositions positions;

    ClassMatterAnswers(LogPositions positions) {
        this.positions = positions;
    }

    /**
     * @param stage null where a suggestion was dismissed
     * @param position place in the event log to give to a reading call as {@code minPosition}
     */
    record Written(String id, long version, ClassMatterStage stage, String position) {}

    record Opened(String id, String number, long version, ClassMatterStage stage, String position) {}

    Written written(ClassMatterOutcome outcome) {
        return new Written(outcome.id(), outcome.version(), outcome.stage(), position(outcome));
    }

    Opened opened(ClassMatterOutcome outcome, String number) {
        return new Opened(outcome.id(), number, outcome.version(), outcome.stage(), position(outcome));
    }

    private String position(ClassMatterOutcome outcome) {
        return positions.lastOf(outcome.id()).toString();
    }
}
