package org.yuheng.query.worklist;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.yuheng.query.complaint.Named;
import org.yuheng.query.words.Words;

/** What a list shows of a complaint, in the order of its columns, in words. */
enum ListColumn {
    NUMBER((row, words) -> Cell.text(row.number())),
    STAGE((row, words) -> Cell.text(row.stageName())),
    OVERLAYS((row, words) -> Cell.text(String.join(words.text("list.separator"), row.overlayNames()))),
    SUBJECT((row, words) -> Cell.text(row.subject())),
    CATEGORY((row, words) -> Cell.text(row.categoryName())),
    ORGAN((row, words) -> Cell.text(organ(row.organ()))),
    ENTERPRISE((row, words) ->
            Cell.text(row.enterprise() == null ? null : row.enterprise().name())),
    CREDIT_CODE((row, words) ->
            Cell.text(row.enterprise() == null ? null : row.enterprise().creditCode())),
    REGION((row, words) -> Cell.text(row.regionName() == null ? row.regionCode() : row.regionName())),
    CHANNEL((row, words) -> Cell.text(row.channelName())),
    RECEIVED_AT((row, words) -> new Cell.Moment(row.receivedAt())),
    CLOCK((row, words) -> Cell.text(row.clockName())),
    DUE_ON((row, words) -> Cell.day(row.dueOn())),
    DUE((row, words) -> Cell.text(due(row, words))),
    HANDLER((row, words) -> Cell.text(row.handler())),
    BUREAU((row, words) -> Cell.text(row.bureau())),
    FINDING((row, words) -> Cell.text(row.findingName())),
    RETURNS((row, words) -> new Cell.Count(row.returns()));

    private final BiFunction<WorkListItem, Words, Cell> cell;

    ListColumn(BiFunction<WorkListItem, Words, Cell> cell) {
        this.cell = cell;
    }

    static List<Cell> headings(Words words) {
        return Stream.of(values())
                .map(column -> Cell.text(words.text("column." + column.name())))
                .toList();
    }

    static List<Cell> cells(WorkListItem row, Words words) {
        return Stream.of(values()).map(column -> column.cell.apply(row, words)).toList();
    }

    private static String organ(Named.Organ organ) {
        if (organ == null) {
            return null;
        }
        return organ.name() == null ? organ.id() : organ.name();
    }

    /** How the last day is to be read: over, coming soon, not certain yet, or put off. */
    private static String due(WorkListItem row, Words words) {
        var remarks = Stream.of(
                        row.overdue() ? "due.overdue" : "",
                        row.atRisk() ? "due.atRisk" : "",
                        row.provisional() ? "due.provisional" : "",
                        row.extended() ? "due.extended" : "")
                .filter(key -> !key.isEmpty())
                .map(words::text)
                .toList();
        return String.join(words.text("list.separator"), remarks);
    }
}
