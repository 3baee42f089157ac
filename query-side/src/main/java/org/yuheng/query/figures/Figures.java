package org.yuheng.query.figures;

import java.time.Instant;
import java.util.List;

/**
 * A count in groups; the groups sum up to the total.
 *
 * @param asOf legal time of the answer
 */
public record Figures(long total, List<Group> groups, Instant asOf) {

    /**
     * @param key as the list's filter takes it; {@code NONE} where there is no value
     * @param name the key in words, or null where there are none for it
     */
    public record Group(String key, String name, long count) {}
}
