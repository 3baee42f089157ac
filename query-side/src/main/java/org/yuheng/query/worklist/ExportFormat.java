package org.yuheng.query.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** As what a list leaves the house. */
enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet sheet(OutputStream out, String title) {
            return new XlsxSheet(out, title);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        Sheet sheet(OutputStream out, String title) throws IOException {
            return new CsvSheet(out);
        }
    };

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** As it stands in an address, and at the end of the name of the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param title of the table, where the format has room for one */
    abstract Sheet sheet(OutputStream out, String title) throws IOException;

    /** @throws DomainError {@code UNKNOWN_FORMAT}, also when none is given */
    static ExportFormat parse(String text) {
        return Values.given(text).stream()
                .flatMap(key ->
                        Arrays.stream(values()).filter(format -> format.key().equals(key)))
                .findFirst()
                .orElseThrow(
                        () -> new DomainError(ErrorCode.UNKNOWN_FORMAT, Map.of("field", "format", "lawful", lawful())));
    }

    private static String lawful() {
        return Stream.of(values()).map(ExportFormat::key).collect(Collectors.joining(", "));
    }
}
