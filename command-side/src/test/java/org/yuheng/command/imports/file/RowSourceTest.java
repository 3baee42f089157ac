package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuheng.command.imports.file.ReadFile.utf8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class RowSourceTest {

    @ParameterizedTest
    @EnumSource
    void readingGoesOnAfterAnyRow(Format format) throws IOException {
        var file = file(format);
        var all = ReadFile.rows(file, format);
        assertThat(all).hasSize(4);

        for (int done = 0; done <= all.size(); done++) {
            try (var source = open(file, format)) {
                source.skip(done == 0 ? 0 : all.get(done - 1).number());
                assertThat(ReadFile.toTheEnd(source)).isEqualTo(all.subList(done, all.size()));
            }
        }
    }

    @Test
    void skippingToANumberWithoutARowStopsBeforeTheNextOne() throws IOException {
        try (var source = open(utf8("{}\n\n\n{}\n"), Format.JSONL)) {
            source.skip(2);
            assertThat(source.next()).contains(new Row(4, Map.of()));
            assertThat(source.next()).isEmpty();
            assertThat(source.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatWasOpenedIsClosed(Format format) throws IOException {
        var open = new AtomicInteger();
        try (var source = RowSource.open(counted(file(format), open), format, ReadFile.MAPPING, null)) {
            assertThat(ReadFile.toTheEnd(source)).isNotEmpty();
        }
        assertThat(open).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void afterARefusalNothingStaysOpen(Format format) {
        var open = new AtomicInteger();
        for (byte[] file : List.of(new byte[0], utf8("\n"), utf8("\"a\nb"), utf8("标题\na"))) {
            var content = counted(file, open);
            try (var source = RowSource.open(content, format, ReadFile.MAPPING, null)) {
                assertThat(source.next()).isPresent();
            } catch (DomainError refused) {
                assertThat(refused.code()).isNotNull();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(open).hasValue(0);
        }
    }

    @Test
    void jsonLinesAreUtf8() {
        assertThatThrownBy(() -> RowSource.open(
                        () -> new ByteArrayInputStream(utf8("{}")),
                        Format.JSONL,
                        ReadFile.MAPPING,
                        TextEncoding.GB18030))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE));
    }

    @Test
    void aFormatIsKnownByItsName() {
        assertThat(Format.of("jsonl")).isEqualTo(Format.JSONL);
        assertThat(Format.of("XLSX")).isEqualTo(Format.XLSX);
        assertThatThrownBy(() -> Format.of("xls")).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_FORMAT);
            assertThat(error.details()).isEqualTo(Map.of("lawful", List.of("jsonl", "csv", "xlsx")));
        });
        assertThatThrownBy(() -> Format.of(null)).isInstanceOf(DomainError.class);
    }

    /** Four rows, of which the second is broken, and a blank one. */
    private static byte[] file(Format format) {
        return switch (format) {
            case JSONL -> utf8("{\"标题\": \"a\"}\n{\n\n{\"标题\": \"b\"}\n{\"标题\": \"c\"}");
            case CSV -> utf8("标题,内容\na,\"1\n2\"\nb,\"\n\nc,3\nd,4\n");
            case XLSX ->
                WorkbookFile.withRows(WorkbookFile.textRow(2, "a", "1")
                                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c></row><row r=\"4\"/>"
                                + WorkbookFile.textRow(5, "c", "3") + WorkbookFile.textRow(9, "d", "4"))
                        .bytes();
        };
    }

    private static RowSource open(byte[] file, Format format) throws IOException {
        return RowSource.open(() -> new ByteArrayInputStream(file), format, ReadFile.MAPPING, null);
    }

    private static Content counted(byte[] file, AtomicInteger open) {
        return () -> {
            open.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(file)) {
                private boolean closed;

                @Override
                public void close() {
                    open.addAndGet(closed ? 0 : -1);
                    closed = true;
                }
            };
        };
    }
}
