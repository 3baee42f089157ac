package org.yuheng.command.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The rows of a CSV file. Rows in which every value is blank are passed over, as spreadsheets leave them. */
final class CsvReader implements RowReader {
    private final CsvRecords records;
    private final TextEncoding encoding;
    private final CSVFormat format;
    private final Header header;
    private final Set<String> columns;

    /** @throws DomainError {@link ErrorCode#FILE_EMPTY}, {@link ErrorCode#FILE_BROKEN}, {@link ErrorCode#MAPPING_COLUMN_MISSING} */
    CsvReader(LineReader lines, TextEncoding encoding, Mapping mapping) throws IOException {
        this.records = new CsvRecords(lines);
        this.encoding = encoding;
        Line first = records.firstLine();
        if (first == null) {
            throw new DomainError(ErrorCode.FILE_EMPTY);
        }
        char delimiter = Delimiter.of(first);
        records.delimitedBy(delimiter);
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        this.header = header();
        mapping.mustFindColumnsIn(header.names());
        this.columns = mapping.columns();
    }

    @Override
    public ReadRow next() throws IOException {
        for (var cut = records.next(); cut != null; cut = records.next()) {
            ReadRow row = cut.broken() == null ? read(cut.whole()) : cut.broken();
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Header header() throws IOException {
        var cut = records.next();
        if (cut.broken() != null) {
            throw Defect.HEADER.ofFile(cut.broken().details());
        }
        var record = cut.whole();
        var text = encoding.text(record.bytes(), record.length())
                .orElseThrow(() -> Defect.ENCODING.ofFile(Map.of("row", record.number())));
        var names = values(text);
        return new Header(names).withoutBlanks(names);
    }

    /** The row, or null when it is blank. */
    private ReadRow read(CsvRecords.Whole record) throws IOException {
        var text = encoding.text(record.bytes(), record.length());
        var values = values(text.orElseGet(() -> bytewise(record)));
        if (values.stream().allMatch(String::isBlank)) {
            return null;
        }
        boolean rightNumber = values.size() == header.size();
        if (!rightNumber) {
            records.resumeAfterFirstLine();
        }
        if (text.isEmpty()) {
            return BrokenRow.of(record.number(), Defect.ENCODING);
        }
        return rightNumber
                ? new Row(record.number(), cells(values))
                : BrokenRow.of(
                        record.number(),
                        Defect.NUMBER_OF_VALUES,
                        Map.of("columns", header.size(), "values", values.size()));
    }

    private Map<String, String> cells(List<String> values) {
        return columns.stream().collect(Collectors.toMap(column -> column, column -> values.get(header.place(column))));
    }

    // A damaged character can take a quote or a delimiter in when it is decoded, but not when bytes are counted.
    private static String bytewise(CsvRecords.Whole record) {
        return new String(record.bytes(), 0, record.length(), StandardCharsets.ISO_8859_1);
    }

    private List<String> values(String record) throws IOException {
        try (var parser = CSVParser.parse(record, format)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        }
    }
}
