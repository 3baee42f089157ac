package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class LineReaderProperties {

    @Property
    void allBytesComeOutInLinesHoweverTheyArrive(
            @ForAll @Chars({'a', '\r', '\n'}) String text, @ForAll @IntRange(min = 1, max = 4) int piece)
            throws IOException {
        var lines = read(text, piece, 1000);

        var together = new ByteArrayOutputStream();
        lines.forEach(line -> together.writeBytes(line.bytes()));
        assertThat(together.toString(StandardCharsets.US_ASCII)).isEqualTo(text);
        assertThat(lines.stream().map(line -> new String(line.bytes(), 0, line.length(), StandardCharsets.US_ASCII)))
                .containsExactlyElementsOf(text.lines().toList());
        assertThat(lines).extracting(Line::number).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void onlyLinesBeyondTheLimitAreLeftOut(
            @ForAll @Chars({'a', '\r', '\n'}) String text, @ForAll @IntRange(min = 2, max = 8) int longest)
            throws IOException {
        var whole = read(text, 3, 1000);

        assertThat(read(text, 3, longest))
                .extracting(Line::tooLong)
                .isEqualTo(whole.stream()
                        .map(line -> line.bytes().length > longest)
                        .toList());
    }

    private static List<Line> read(String text, int piece, int longest) throws IOException {
        var lines = new ArrayList<Line>();
        try (var reader = new LineReader(inPieces(text, piece), longest)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static InputStream inPieces(String text, int piece) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, piece));
            }
        };
    }
}
