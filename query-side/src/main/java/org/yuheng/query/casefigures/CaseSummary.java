package org.yuheng.query.casefigures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of supervision work, each with what it counts and where that is listed.
 *
 * @param from first day; null: from the beginning
 * @param to last day; null: without end
 * @param asOf legal time of the answer
 */
record CaseSummary(LocalDate from, LocalDate to, Instant asOf, List<Section> sections) {
    /** Figures that belong together. */
    record Section(String key, String name, List<Figure> figures) {}

    /**
     * @param value a count, or fen 分 where the unit says so
     * @param unit CASES, PAPERS or FEN
     * @param definition what is counted, in words
     * @param list the list that it counts; of money, that of the cases which moved it
     */
    record Figure(String key, String name, long value, Unit unit, String definition, String list) {}

    /** What a figure counts. */
    enum Unit {
        CASES,
        PAPERS,
        FEN
    }
}
