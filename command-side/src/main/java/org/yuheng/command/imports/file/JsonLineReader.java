package org.yuheng.command.imports.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.kernel.error.ErrorCode;

/**
 * One JSON object a line. Numbers and truth values become the text that stands there, null is no value; an object or
 * array is refused where a mapped column has one and passed over elsewhere.
 */
final class JsonLineReader implements RowReader {
    static final ByteLimit LONGEST_LINE = ByteLimit.ofMebibytes(2);
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength((int) LONGEST_LINE.bytes())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final LineReader lines;
    private final Set<String> columns;

    /** @param columns that are read; all others are passed over */
    JsonLineReader(LineReader lines, Set<String> columns) {
        this.lines = lines;
        this.columns = columns;
    }

    @Override
    public ReadRow next() throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private ReadRow read(Line line) throws IOException {
        if (line.tooLong()) {
            return BrokenRow.of(line.number(), ErrorCode.ROW_TOO_LONG, Map.of("limit", LONGEST_LINE.toString()));
        }
        var text = TextEncoding.UTF_8.text(line.bytes(), line.length());
        if (text.isEmpty()) {
            return BrokenRow.of(line.number(), Defect.ENCODING);
        }
        try (var parser = JSON.createParser(text.get())) {
            return object(line.number(), parser);
        } catch (JsonProcessingException notJson) {
            // The parser's own message quotes the text, so it is not passed on.
            var at = notJson.getLocation();
            return BrokenRow.of(
                    line.number(),
                    Defect.NOT_A_JSON_OBJECT,
                    at == null ? Map.of() : Map.of("column", at.getColumnNr()));
        }
    }

    private ReadRow object(long number, JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return BrokenRow.of(number, Defect.NOT_A_JSON_OBJECT, Map.of("column", 1));
        }
        var cells = new HashMap<String, String>();
        String nested = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean mapped = columns.contains(column);
            if (mapped && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                cells.put(column, parser.getText());
            }
            nested = mapped && value.isStructStart() ? column : nested;
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return BrokenRow.of(
                    number,
                    Defect.NOT_A_JSON_OBJECT,
                    Map.of("column", parser.currentLocation().getColumnNr()));
        }
        return nested == null
                ? new Row(number, cells)
                : BrokenRow.of(number, ErrorCode.INVALID_VALUE, Map.of("field", nested));
    }
}
