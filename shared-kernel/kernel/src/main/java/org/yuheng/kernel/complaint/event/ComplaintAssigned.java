package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;

/**
 * A head gave the matter to a clerk, or to another one. Category and organ are settled here where a deemed acceptance left them open.
 *
 * @param handler account of the clerk
 * @param category as it stands from now on, or null while open
 * @param organId as it stands from now on, or null while open
 */
@Revision("1")
public record ComplaintAssigned(
        String complaintId, Actor by, String handler, Category category, String organId, Instant at)
        implements ComplaintEvent {}
