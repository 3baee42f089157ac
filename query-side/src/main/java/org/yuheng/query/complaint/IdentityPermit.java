package org.yuheng.query.complaint;

import java.time.Instant;

/**
 * The consent of a head that somebody else may read who complained.
 *
 * @param reader account
 * @param validUntil legal time; from then on it counts no more
 */
public record IdentityPermit(String reader, Instant validUntil) {}
