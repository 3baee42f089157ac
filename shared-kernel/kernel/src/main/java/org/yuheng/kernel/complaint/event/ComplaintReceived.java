package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;

/**
 * A complaint came in and its screening clock started.
 *
 * @param complaintId derived from the request, so that a repeat meets the same complaint
 * @param number what the person quotes
 * @param externalRef keyed digest of the number in the sending system, or null
 * @param importId the import that brought it, or null
 * @param importRow the row of that import, or null
 * @param enterpriseRef opaque reference by which the same enterprise is found again, or null
 * @param organId the organ complained of if it is a registered one, or null
 * @param regionCode where it happened
 * @param category as stated by the sender, or null
 * @param subject scrubbed copy; the original is in the vault
 * @param receiptHash digest of the receipt code
 * @param contentDigest keyed digest of what was sent: the same request with other content is a conflict
 * @param screeningRule {@code id@version} of the period to accept or refuse
 * @param screeningDueProvisional whether the period runs into a year without a published calendar
 */
@Revision("1")
public record ComplaintReceived(
        String complaintId,
        String number,
        Channel channel,
        String externalRef,
        String importId,
        Long importRow,
        Actor by,
        IdentityMode identityMode,
        String enterpriseRef,
        String organId,
        String regionCode,
        Category category,
        String subject,
        LocalDate occurredOn,
        String receiptHash,
        String contentDigest,
        String screeningRule,
        LocalDate screeningStartedOn,
        LocalDate screeningDueOn,
        boolean screeningDueProvisional,
        Instant at)
        implements ComplaintEvent {}
