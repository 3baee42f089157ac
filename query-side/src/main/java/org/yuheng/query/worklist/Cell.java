package org.yuheng.query.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** What stands in one place of a sheet. */
sealed interface Cell {
    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Words, never a formula, whatever they begin with. */
    record Text(String value) implements Cell {}

    /** A day in legal time. */
    record Day(LocalDate value) implements Cell {}

    /** A moment, shown in legal time to the minute. */
    record Moment(Instant value) implements Cell {}

    /** So many. */
    record Count(long value) implements Cell {}

    static Cell text(String value) {
        return value == null ? EMPTY : new Text(value);
    }

    static Cell day(LocalDate value) {
        return value == null ? EMPTY : new Day(value);
    }
}
