package org.yuheng.kernel.classmatter.event;

import org.yuheng.kernel.log.RecordedEvent;

/** Every fact in the life of a class matter, or of a suggestion of one that was dismissed. */
public sealed interface ClassMatterEvent extends RecordedEvent
        permits ClassMatterOpened,
                ClassSuggestionDismissed,
                ClassMatterApproved,
                ClassMemberAdded,
                ClassMemberRemoved,
                ClassMemberExcluded,
                ClassMeasureRecorded,
                ClassMeasureCompleted,
                ClassWatchStarted,
                ClassRelapseRecorded,
                ClassMatterClosed {

    String classMatterId();

    @Override
    default String aggregateId() {
        return classMatterId();
    }
}
