package org.yuheng.command.notice;

import org.yuheng.command.complaint.ComplaintParties;

/** Who has to do with a complaint when a step of it has happened. */
@FunctionalInterface
interface KnownParties {
    ComplaintParties at(String complaintId, long sequence);
}
