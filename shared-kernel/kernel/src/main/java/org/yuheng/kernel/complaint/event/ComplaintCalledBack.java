package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The complainant was asked, or said unasked, whether the answer satisfies.
 *
 * @param textRef vault reference of the reason or remark, or null
 */
@Revision("1")
public record ComplaintCalledBack(String complaintId, Actor by, boolean satisfied, String textRef, Instant at)
        implements ComplaintEvent {}
