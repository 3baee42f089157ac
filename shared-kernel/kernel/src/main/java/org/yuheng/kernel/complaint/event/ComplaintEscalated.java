package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;

/**
 * The matter became one of case-by-case supervision, filed anew or joined. Basis: Decree 825, art. 11.
 *
 * @param caseId id that the case has, or will have when it is filed
 * @param joined whether the case was there before
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record ComplaintEscalated(
        String complaintId, Actor by, String caseId, boolean joined, Category category, String textRef, Instant at)
        implements ComplaintEvent {}
