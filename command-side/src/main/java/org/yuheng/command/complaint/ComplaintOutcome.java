package org.yuheng.command.complaint;

import org.yuheng.kernel.complaint.ComplaintStage;

/**
 * Where a complaint stands after a command.
 *
 * @param version number of events
 * @param importId the import that once brought it, or null
 * @param importRow the row of that import, or null
 * @param recorded events that this very command added; none when it repeats what was done
 */
public record ComplaintOutcome(
        String id, long version, ComplaintStage stage, String importId, Long importRow, int recorded) {}
