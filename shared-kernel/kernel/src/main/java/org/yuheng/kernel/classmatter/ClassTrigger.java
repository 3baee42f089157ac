package org.yuheng.kernel.classmatter;

import java.util.Set;
import org.yuheng.kernel.rule.BindingLevel;

/**
 * A threshold: so many cases or accepted complaints that are the same in these respects, within so many days, suggest a
 * class. No text of law gives such a number.
 *
 * @param source key of the source; {@code D}: none, a setting
 * @param count at least 2
 * @param windowDays calendar days, the first and the last counted
 */
public record ClassTrigger(
        String id,
        int version,
        String name,
        Set<ClassDimension> dimensions,
        int count,
        int windowDays,
        String source,
        BindingLevel binding,
        String note) {
    public ClassTrigger {
        if (dimensions.isEmpty() || count < 2 || windowDays < 1) {
            throw new IllegalArgumentException("the trigger " + id + " counts nothing");
        }
        dimensions = Set.copyOf(dimensions);
    }

    /** As events name it. */
    public String reference() {
        return id + "@" + version;
    }

    public boolean looksAt(ClassDimension dimension) {
        return dimensions.contains(dimension);
    }
}
