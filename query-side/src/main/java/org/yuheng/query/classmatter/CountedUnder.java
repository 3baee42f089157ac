package org.yuheng.query.classmatter;

import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.complaint.Category;

/** A key as one word of the index: {@code trigger|category|region|organ|item}. */
final class CountedUnder {
    private static final int PARTS = 5;

    private CountedUnder() {}

    static String write(ClassKey key) {
        return String.join(
                "|",
                key.trigger(),
                key.category() == null ? "" : key.category().name(),
                key.regionCode() == null ? "" : key.regionCode(),
                key.organId() == null ? "" : key.organId(),
                key.itemCode() == null ? "" : key.itemCode());
    }

    static ClassKey read(String word) {
        var parts = word.split("\\|", PARTS);
        return new ClassKey(
                parts[0],
                parts[1].isEmpty() ? null : Category.valueOf(parts[1]),
                orNull(parts[3]),
                orNull(parts[2]),
                orNull(parts[4]));
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
