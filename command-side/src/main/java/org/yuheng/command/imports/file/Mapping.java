package org.yuheng.command.imports.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Which column of a file fills which field of a complaint. Several fields may come from one column. */
public final class Mapping {
    private static final int LONGEST_COLUMN_NAME = 200;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<MappedField, String> columns;

    private Mapping(Map<MappedField, String> columns) {
        this.columns = columns;
    }

    /**
     * Reads {@code {"subject": "标题", …}}.
     *
     * @throws DomainError {@link ErrorCode#MAPPING_INVALID} with the field, where one is to blame
     */
    public static Mapping parse(String json) {
        try (var parser = JSON.createParser(json)) {
            mustBe(parser.nextToken() == JsonToken.START_OBJECT);
            var columns = columns(parser);
            mustBe(parser.nextToken() == null);
            Arrays.stream(MappedField.values())
                    .filter(field -> field.isRequired() && !columns.containsKey(field))
                    .findFirst()
                    .ifPresent(field -> {
                        throw invalid(field.published());
                    });
            return new Mapping(columns);
        } catch (JsonProcessingException notJson) {
            throw new DomainError(ErrorCode.MAPPING_INVALID);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The columns that are read. */
    public Set<String> columns() {
        return new TreeSet<>(columns.values());
    }

    /** @throws DomainError {@link ErrorCode#MAPPING_COLUMN_MISSING} */
    void mustFindColumnsIn(Set<String> header) {
        columns.values().stream()
                .filter(column -> !header.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new DomainError(ErrorCode.MAPPING_COLUMN_MISSING, Map.of("column", column));
                });
    }

    /** @throws DomainError {@link ErrorCode#INVALID_VALUE} when the day cannot be read */
    public ImportedRow apply(Row row) {
        return new ImportedRow(
                value(row, MappedField.EXTERNAL_NUMBER),
                value(row, MappedField.SUBJECT),
                value(row, MappedField.STATEMENT),
                value(row, MappedField.COMPLAINANT_NAME),
                value(row, MappedField.COMPLAINANT_PHONE),
                value(row, MappedField.ENTERPRISE_NAME),
                value(row, MappedField.CREDIT_CODE),
                value(row, MappedField.ORGAN_NAME),
                value(row, MappedField.REGION_CODE),
                day(row),
                value(row, MappedField.CATEGORY));
    }

    private String value(Row row, MappedField field) {
        String column = columns.get(field);
        String value = column == null ? null : row.cells().get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private LocalDate day(Row row) {
        String text = value(row, MappedField.OCCURRED_ON);
        return text == null
                ? null
                : WrittenDay.parse(text)
                        .orElseThrow(() -> new DomainError(
                                ErrorCode.INVALID_VALUE,
                                Map.of(
                                        "row", row.number(),
                                        "field", MappedField.OCCURRED_ON.published(),
                                        "expected", "2019-02-28")));
    }

    private static Map<MappedField, String> columns(JsonParser parser) throws IOException {
        var columns = new EnumMap<MappedField, String>(MappedField.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            var field = MappedField.of(name).orElseThrow(() -> invalid(name));
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw invalid(name);
            }
            String column = parser.getText().strip();
            if (column.isEmpty() || column.length() > LONGEST_COLUMN_NAME) {
                throw invalid(name);
            }
            columns.put(field, column);
        }
        return columns;
    }

    private static void mustBe(boolean asExpected) {
        if (!asExpected) {
            throw new DomainError(ErrorCode.MAPPING_INVALID);
        }
    }

    private static DomainError invalid(String field) {
        return new DomainError(ErrorCode.MAPPING_INVALID, Map.of("field", field));
    }
}
