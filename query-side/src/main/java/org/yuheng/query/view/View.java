package org.yuheng.query.view;

import org.yuheng.platform.log.LogPosition;

/** Something that follows the event log and answers questions from what it has read. */
public interface View {
    /** With its version, for example {@code complaint-detail-v2}. */
    String name();

    /** Whether an answer given now includes the event at this place, in every part of the view. */
    boolean hasSeen(LogPosition position);

    /** The place that every part of the view has reached. */
    LogPosition reached();
}
