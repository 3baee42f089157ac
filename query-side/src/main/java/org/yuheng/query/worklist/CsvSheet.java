package org.yuheng.query.worklist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * RFC 4180 in UTF-8 with a byte-order mark, as spreadsheet programs expect it. Text is kept from being a formula, also where
 * a program splits at other signs than the comma: every cell is quoted.
 */
final class CsvSheet implements Sheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(LegalDay.ZONE);

    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final CSVPrinter printer;

    CsvSheet(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, QUOTED);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (var cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> FormulaSafety.harmless(text.value());
            case Cell.Day day -> day.value().toString();
            case Cell.Moment moment -> MINUTE.format(moment.value());
            case Cell.Count count -> Long.toString(count.value());
        };
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
