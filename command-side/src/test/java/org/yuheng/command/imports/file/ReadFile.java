package org.yuheng.command.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Files made in a test, read to their end. */
final class ReadFile {
    static final Mapping MAPPING = Mapping.parse("{\"subject\": \"标题\", \"statement\": \"内容\"}");

    private ReadFile() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<ReadRow> rows(byte[] file, Format format) {
        return rows(file, format, MAPPING, null);
    }

    static List<ReadRow> rows(byte[] file, Format format, Mapping mapping, TextEncoding encoding) {
        try (var source = RowSource.open(() -> new ByteArrayInputStream(file), format, mapping, encoding)) {
            return toTheEnd(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadRow> toTheEnd(RowSource source) throws IOException {
        var rows = new ArrayList<ReadRow>();
        for (Optional<ReadRow> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    /** The cells of the rows that could be read, by number. */
    static Map<Long, Map<String, String>> cells(List<ReadRow> rows) {
        return rows.stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .collect(Collectors.toMap(Row::number, Row::cells));
    }

    /** Of the rows that could not be read, number and code or reason: {@code 3 QUOTE_NOT_CLOSED}. */
    static List<String> broken(List<ReadRow> rows) {
        return rows.stream()
                .filter(BrokenRow.class::isInstance)
                .map(BrokenRow.class::cast)
                .map(row -> row.number() + " "
                        + row.details().getOrDefault("reason", row.code().name()))
                .toList();
    }

    static Map<String, String> cell(String subject, String statement) {
        return Map.of("标题", subject, "内容", statement);
    }

    static void assertRefused(byte[] file, Format format, ErrorCode code, Map<String, Object> details) {
        Assertions.assertThatThrownBy(() -> rows(file, format)).isInstanceOfSatisfying(DomainError.class, error -> {
            Assertions.assertThat(error.code()).isEqualTo(code);
            Assertions.assertThat(error.details()).containsAllEntriesOf(details);
        });
    }
}
