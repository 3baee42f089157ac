package org.yuheng.command.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Cuts the lines of a CSV file into records, which may be of several lines. After a record that is broken, reading goes
 * on at the line after its first, so that a quote that was never closed costs one row and not the rest of the file.
 */
final class CsvRecords implements Closeable {
    static final ByteLimit LONGEST_RECORD = ByteLimit.ofMebibytes(1);

    /** Exactly one of the two is there. */
    record Cut(Whole whole, BrokenRow broken) {}

    /** A record without its line end, and the number of the line in which it begins. */
    record Whole(long number, byte[] bytes, int length) {}

    private final LineReader reader;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final List<Line> current = new ArrayList<>();
    private QuoteScan scan;

    CsvRecords(LineReader reader) {
        this.reader = reader;
    }

    /** The first line with something in it, which is read again as part of the first record; null when there is none. */
    Line firstLine() throws IOException {
        Line first = takeNotBlank();
        if (first != null) {
            givenBack.addFirst(first);
        }
        return first;
    }

    void delimitedBy(char delimiter) {
        scan = new QuoteScan(delimiter);
    }

    /** The next record, or null at the end; blank lines between records are passed over. */
    Cut next() throws IOException {
        Line first = takeNotBlank();
        if (first == null) {
            return null;
        }
        current.clear();
        current.add(first);
        if (first.tooLong()) {
            return new Cut(
                    null,
                    BrokenRow.of(first.number(), ErrorCode.ROW_TOO_LONG, Map.of("limit", LONGEST_RECORD.toString())));
        }
        var verdict = scan.firstLine(first);
        boolean wasOpen = verdict == QuoteScan.Verdict.OPEN;
        long size = first.bytes().length;
        while (verdict == QuoteScan.Verdict.OPEN) {
            Line line = take();
            if (line != null) {
                current.add(line);
                size += line.bytes().length;
            }
            boolean ends = line == null || line.tooLong() || size > LONGEST_RECORD.bytes();
            verdict = ends ? QuoteScan.Verdict.BROKEN : scan.nextLine(line);
        }
        return verdict == QuoteScan.Verdict.BROKEN ? broken(first, wasOpen) : new Cut(whole(first), null);
    }

    /** The record that was cut last is no good: its first line counts as the record, the others are read again. */
    void resumeAfterFirstLine() {
        for (int at = current.size() - 1; at > 0; at--) {
            givenBack.addFirst(current.remove(at));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Cut broken(Line first, boolean wasOpen) {
        resumeAfterFirstLine();
        var defect = wasOpen ? Defect.QUOTE_NOT_CLOSED : Defect.TEXT_AFTER_QUOTE;
        return new Cut(null, BrokenRow.of(first.number(), defect));
    }

    private Whole whole(Line first) {
        if (current.size() == 1) {
            return new Whole(first.number(), first.bytes(), first.length());
        }
        var bytes = new ByteArrayOutputStream();
        for (Line line : current.subList(0, current.size() - 1)) {
            bytes.writeBytes(line.bytes());
        }
        Line last = current.getLast();
        bytes.write(last.bytes(), 0, last.length());
        return new Whole(first.number(), bytes.toByteArray(), bytes.size());
    }

    private Line takeNotBlank() throws IOException {
        Line line = take();
        while (line != null && line.isBlank()) {
            line = take();
        }
        return line;
    }

    private Line take() throws IOException {
        Line back = givenBack.pollFirst();
        return back == null ? reader.next() : back;
    }
}
