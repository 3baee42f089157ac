package org.yuheng.command.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The rows of a file, in order, as a stream: no more than a few rows are in memory (of XLSX, the compressed file). */
public final class RowSource implements Closeable {
    private final RowReader reader;
    private ReadRow ahead;

    private RowSource(RowReader reader) throws IOException {
        this.reader = reader;
        this.ahead = reader.next();
    }

    /**
     * Opens a file and reads its header, if the format has one, and its first row.
     *
     * @param encoding of a text file, or null to find out; JSONL is UTF-8 and XLSX carries its own
     * @throws DomainError {@link ErrorCode#FILE_EMPTY}, {@link ErrorCode#FILE_BROKEN}, {@link ErrorCode#FILE_TOO_LARGE},
     *     {@link ErrorCode#ARCHIVE_BOMB}, {@link ErrorCode#MAPPING_COLUMN_MISSING}, {@link ErrorCode#INVALID_VALUE}
     */
    public static RowSource open(Content content, Format format, Mapping mapping, TextEncoding encoding)
            throws IOException {
        var reader = reader(content, format, mapping, encoding);
        try {
            var source = new RowSource(reader);
            if (source.ahead == null) {
                throw new DomainError(ErrorCode.FILE_EMPTY);
            }
            return source;
        } catch (IOException | RuntimeException unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    /** The next row, or nothing at the end. */
    public Optional<ReadRow> next() throws IOException {
        var row = Optional.ofNullable(ahead);
        if (ahead != null) {
            ahead = reader.next();
        }
        return row;
    }

    /** Passes over all rows up to and with this number; the next one is the first after it. */
    public void skip(long number) throws IOException {
        while (ahead != null && ahead.number() <= number) {
            ahead = reader.next();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static RowReader reader(Content content, Format format, Mapping mapping, TextEncoding encoding)
            throws IOException {
        return switch (format) {
            case JSONL -> json(content, mapping, encoding);
            case CSV -> csv(content, mapping, encoding);
            case XLSX -> SheetReader.open(content, mapping);
        };
    }

    private static RowReader json(Content content, Mapping mapping, TextEncoding encoding) throws IOException {
        if (encoding == TextEncoding.GB18030) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "charset", "expected", List.of("UTF-8")));
        }
        var lines = new LineReader(content.open(), (int) JsonLineReader.LONGEST_LINE.bytes());
        return new JsonLineReader(lines, mapping.columns());
    }

    private static RowReader csv(Content content, Mapping mapping, TextEncoding given) throws IOException {
        int longest = (int) CsvRecords.LONGEST_RECORD.bytes();
        var encoding = given == null ? EncodingGuess.of(content, longest) : given;
        var lines = new LineReader(content.open(), longest);
        try {
            return new CsvReader(lines, encoding, mapping);
        } catch (IOException | RuntimeException unreadable) {
            lines.close();
            throw unreadable;
        }
    }
}
