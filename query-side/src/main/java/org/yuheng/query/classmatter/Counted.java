package org.yuheng.query.classmatter;

import java.util.Comparator;
import org.yuheng.kernel.classmatter.ClassMemberKind;

/**
 * One thing that is counted.
 *
 * @param day since 1970-01-01
 */
record Counted(String id, long day, ClassMemberKind kind, String regionCode) {
    /** The same order as that of the writing side, which decides by it. */
    static final Comparator<Counted> ORDER =
            Comparator.comparingLong(Counted::day).thenComparing(Counted::id);
}
