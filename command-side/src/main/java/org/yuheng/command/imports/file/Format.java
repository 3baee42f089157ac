package org.yuheng.command.imports.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The formats that can be imported, named in requests in lower case. */
public enum Format {
    /** One JSON object a line, UTF-8. */
    JSONL,
    /** RFC 4180 with a header, in UTF-8 or GB18030; the delimiter is a comma, a semicolon or a tab. */
    CSV,
    /** The first sheet of a workbook, header first. */
    XLSX;

    /** @throws DomainError {@link ErrorCode#UNKNOWN_FORMAT} with the lawful names */
    public static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_FORMAT, Map.of("lawful", names())));
    }

    private static List<String> names() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
