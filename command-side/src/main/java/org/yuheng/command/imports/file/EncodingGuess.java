package org.yuheng.command.imports.file;

import java.io.IOException;

/**
 * Which encoding a file with a header has. A byte-order mark decides, then a header that is text in one encoding only.
 * Else the file is read, and each line that is not plain ASCII speaks for UTF-8 when it is UTF-8, and for GB18030
 * when it is only that: text in GB18030 is seldom UTF-8 by chance, while the other way round is common, so counting the
 * lines that do not decode would mislead in a short file with one damaged line.
 */
final class EncodingGuess {
    /** So many lines leave no doubt. */
    private static final int ENOUGH = 10_000;

    private EncodingGuess() {}

    static TextEncoding of(Content content, int longestLine) throws IOException {
        try (var lines = new LineReader(content.open(), longestLine)) {
            if (lines.marked() != null) {
                return lines.marked();
            }
            Line header = lines.next();
            while (header != null && header.isBlank()) {
                header = lines.next();
            }
            if (header != null && isUtf8(header) != isGb18030(header)) {
                return isUtf8(header) ? TextEncoding.UTF_8 : TextEncoding.GB18030;
            }
            return majority(lines);
        }
    }

    private static TextEncoding majority(LineReader lines) throws IOException {
        long forUtf8 = 0;
        long forGb18030 = 0;
        for (Line line = lines.next(); line != null && forUtf8 + forGb18030 < ENOUGH; line = lines.next()) {
            if (line.isAscii()) {
                continue;
            }
            if (isUtf8(line)) {
                forUtf8++;
            } else if (isGb18030(line)) {
                forGb18030++;
            }
        }
        return forGb18030 > forUtf8 ? TextEncoding.GB18030 : TextEncoding.UTF_8;
    }

    private static boolean isUtf8(Line line) {
        return TextEncoding.UTF_8.decodes(line);
    }

    private static boolean isGb18030(Line line) {
        return TextEncoding.GB18030.decodes(line);
    }
}
