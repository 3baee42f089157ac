package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

class CsvProperties {
    private static final List<String> HEADER = List.of("编号", "标题", "内容");
    private static final Mapping MAPPING =
            Mapping.parse("{\"externalNumber\": \"编号\", \"subject\": \"标题\", \"statement\": \"内容\"}");

    @Property(tries = 500)
    void whatWasWrittenIsReadBack(
            @ForAll("rows") List<List<String>> rows, @ForAll("formats") CSVFormat format, @ForAll TextEncoding encoding)
            throws IOException {
        var read = ReadFile.rows(file(rows, format, encoding), Format.CSV, MAPPING, null);

        assertThat(read).allMatch(Row.class::isInstance);
        assertThat(read.stream().map(row -> shown(values((Row) row))).toList())
                .isEqualTo(rows.stream().map(CsvProperties::shown).toList());
    }

    @Property(tries = 1000)
    void whenOneLineIsDamagedAllOtherRowsStillArrive(
            @ForAll("rows") List<List<String>> rows,
            @ForAll("formats") CSVFormat format,
            @ForAll TextEncoding encoding,
            @ForAll("damages") Damage damage,
            @ForAll @IntRange(max = 10_000) int where)
            throws IOException {
        int victim = where % rows.size();
        var before = file(rows.subList(0, victim), format, encoding);
        var with = file(rows.subList(0, victim + 1), format, encoding);
        var all = file(rows, format, encoding);
        var damaged = damage.of(Arrays.copyOfRange(all, before.length, with.length), where, format);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        bytes.writeBytes(damaged);
        bytes.write(all, with.length, all.length - with.length);

        var read = ReadFile.rows(bytes.toByteArray(), Format.CSV, MAPPING, encoding);

        var expected = new ArrayList<>(rows.stream().map(CsvProperties::shown).toList());
        expected.remove(victim);
        var missing = new ArrayList<>(expected);
        read.stream().filter(Row.class::isInstance).forEach(row -> missing.remove(shown(values((Row) row))));
        assertThat(missing)
                .as("of %s, after %s to number %s", expected, damage, victim)
                .isEmpty();
    }

    private static List<String> values(Row row) {
        return HEADER.stream().map(column -> row.cells().get(column)).toList();
    }

    /** On one line, so that a failure can be read. */
    private static String shown(List<String> values) {
        return values.toString().replace("\n", "\\n");
    }

    /** What happens to one row on its way. */
    enum Damage {
        QUOTE_PUT_IN {
            @Override
            byte[] of(byte[] row, int where, CSVFormat format) {
                return putIn(row, where, (byte) '"');
            }
        },
        QUOTE_TAKEN_AWAY {
            @Override
            byte[] of(byte[] row, int where, CSVFormat format) {
                for (int at = 0; at < row.length; at++) {
                    if (row[(at + where) % row.length] == '"') {
                        return takeAway(row, (at + where) % row.length);
                    }
                }
                return row;
            }
        },
        DELIMITER_PUT_IN {
            @Override
            byte[] of(byte[] row, int where, CSVFormat format) {
                return putIn(row, where, (byte) format.getDelimiterString().charAt(0));
            }
        },
        BYTE_THAT_IS_NO_TEXT {
            @Override
            byte[] of(byte[] row, int where, CSVFormat format) {
                return putIn(row, where, (byte) 0xFF);
            }
        },
        TWO_QUOTES_PUT_IN {
            @Override
            byte[] of(byte[] row, int where, CSVFormat format) {
                return putIn(putIn(row, where, (byte) '"'), where / 7, (byte) '"');
            }
        };

        abstract byte[] of(byte[] row, int where, CSVFormat format);

        private static byte[] putIn(byte[] row, int where, byte value) {
            int at = where % (row.length - 1);
            var longer = new byte[row.length + 1];
            System.arraycopy(row, 0, longer, 0, at);
            longer[at] = value;
            System.arraycopy(row, at, longer, at + 1, row.length - at);
            return longer;
        }

        private static byte[] takeAway(byte[] row, int at) {
            var shorter = Arrays.copyOf(row, row.length - 1);
            System.arraycopy(row, at + 1, shorter, at, row.length - at - 1);
            return shorter;
        }
    }

    @Provide
    Arbitrary<Damage> damages() {
        return Arbitraries.of(Damage.values());
    }

    @Provide
    Arbitrary<CSVFormat> formats() {
        return Arbitraries.of(
                format(',', QuoteMode.MINIMAL, "\r\n"),
                format(',', QuoteMode.ALL, "\n"),
                format(';', QuoteMode.MINIMAL, "\n"),
                format('\t', QuoteMode.ALL_NON_NULL, "\r\n"));
    }

    /** Rows whose first value is not blank, with line feeds, quotes and delimiters inside other values. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        var number = Arbitraries.integers().between(1, 999_999).map(String::valueOf);
        var plain = text("罚", "款", "过", "高", "执", "法", "张", "a", "b", "，", "。");
        var awkward = text("罚", "a", ",", ";", "\t", "\"", "\n", " ", "龘", "𠮷").map(text -> "问" + text);
        var text = Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, awkward));
        return Combinators.combine(number, text, text)
                .as((first, second, third) -> List.of(first, second, third))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> text(String... characters) {
        return Arbitraries.of(characters).list().ofMaxSize(8).map(list -> String.join("", list));
    }

    private static CSVFormat format(char delimiter, QuoteMode quotes, String lineEnd) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(quotes)
                .setRecordSeparator(lineEnd)
                .get();
    }

    private static byte[] file(List<List<String>> rows, CSVFormat format, TextEncoding encoding) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(HEADER);
            printer.printRecords(rows);
        }
        return text.toString().getBytes(Charset.forName(encoding.name().replace('_', '-')));
    }
}
