package org.yuheng.query.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * A workbook. Text is written into text cells, beside the rows and not into a common table, so that nothing is kept and
 * nothing is a formula. What does not fit on one sheet goes on on the next, each with the headings.
 */
final class XlsxSheet implements Sheet {
    /** Rows that a sheet can hold, the headings among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final String PROGRAM = "Yuheng";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final String title;
    private final int mostRows;
    private List<Cell> headings;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxSheet(OutputStream out, String title) {
        this(out, title, MOST_ROWS);
    }

    XlsxSheet(OutputStream out, String title, int mostRows) {
        this.workbook = new Workbook(out, PROGRAM, VERSION);
        this.title = title;
        this.mostRows = mostRows;
    }

    /** The first row holds the headings. */
    @Override
    public void row(List<Cell> cells) throws IOException {
        if (headings == null) {
            headings = List.copyOf(cells);
            begin();
            return;
        }
        if (rows == mostRows) {
            begin();
        }
        write(cells, false);
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        rows = 0;
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        write(headings, true);
    }

    private void write(List<Cell> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
            if (bold) {
                sheet.style(rows, column).bold().set();
            }
        }
        rows++;
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> {
                if (!text.value().isEmpty()) {
                    sheet.inlineString(rows, column, shortened(text.value()));
                }
            }
            case Cell.Day day -> {
                sheet.value(rows, column, day.value());
                sheet.style(rows, column).format(DAY).set();
            }
            case Cell.Moment moment -> {
                sheet.value(rows, column, LocalDateTime.ofInstant(moment.value(), LegalDay.ZONE));
                sheet.style(rows, column).format(MINUTE).set();
            }
            case Cell.Count count -> sheet.value(rows, column, count.value());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
