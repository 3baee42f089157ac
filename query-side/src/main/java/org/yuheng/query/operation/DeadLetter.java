package org.yuheng.query.operation;

import java.time.Instant;

/**
 * An event that a view could not take, or that waits behind such a one. It holds no personal data, as no event does.
 *
 * @param id of the event
 * @param event simple name
 * @param version place of the event in the life of its complaint, from 1
 * @param cause class of the failure; null for one that only waits
 * @param message of the failure, or null
 * @param lastTriedAt machine time
 */
record DeadLetter(
        String id,
        String complaintId,
        String event,
        long version,
        String cause,
        String message,
        Instant enqueuedAt,
        Instant lastTriedAt) {}
