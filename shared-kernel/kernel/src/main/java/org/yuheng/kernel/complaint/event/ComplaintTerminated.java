package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.TerminationGround;

/**
 * A head ended the matter before a conclusion; all clocks end. Basis: Decree 825, art. 33.
 *
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record ComplaintTerminated(String complaintId, Actor by, TerminationGround ground, String textRef, Instant at)
        implements ComplaintEvent {}
