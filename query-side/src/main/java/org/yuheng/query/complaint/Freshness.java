package org.yuheng.query.complaint;

/**
 * What an answer must have seen at least.
 *
 * @param minPosition place in the log as a writing answer gave it, or null
 * @param minVersion version of the one document, or null
 */
public record Freshness(String minPosition, Long minVersion) {
    public static final Freshness ANY = new Freshness(null, null);
}
