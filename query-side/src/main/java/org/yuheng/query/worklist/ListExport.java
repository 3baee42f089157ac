package org.yuheng.query.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.search.EveryComplaint;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.View;
import org.yuheng.query.words.Words;

/**
 * Writes a list to its end, exactly as it is shown, portion by portion. A question that is wrong, or an index that is
 * not ready, is told before the first byte.
 */
final class ListExport {
    private final EveryComplaint complaints;
    private final View index;
    private final Patience patience;
    private final WorkListRows rows;
    private final LegalClock legalTime;

    ListExport(EveryComplaint complaints, View index, Patience patience, Displays displays, LegalClock legalTime) {
        this.complaints = complaints;
        this.index = index;
        this.patience = patience;
        this.rows = new WorkListRows(displays);
        this.legalTime = legalTime;
    }

    /** Where the bytes go; asked for once, when there is something to write. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    void write(WorkListQuestion question, ExportFormat format, Person person, Locale locale, Opening opening)
            throws IOException {
        var inquiry = Inquiry.of(question, person, LegalDay.dateOf(legalTime.now()));
        patience.awaitPosition(index, question.minPosition());
        var writing = new Writing(inquiry, format, Words.in(locale), opening);
        complaints.of(inquiry.filter(), inquiry.reach(), inquiry.statements(), inquiry.order(), writing::take);
        writing.end();
    }

    private final class Writing {
        private final Inquiry inquiry;
        private final ExportFormat format;
        private final Words words;
        private final Opening opening;
        private Sheet sheet;

        private Writing(Inquiry inquiry, ExportFormat format, Words words, Opening opening) {
            this.inquiry = inquiry;
            this.format = format;
            this.words = words;
            this.opening = opening;
        }

        private void take(List<ComplaintDocument> portion) throws IOException {
            var read = rows.of(portion, inquiry, words);
            begin();
            for (var row : read) {
                sheet.row(ListColumn.cells(row, words));
            }
            sheet.flush();
        }

        private void begin() throws IOException {
            if (sheet == null) {
                sheet = format.sheet(opening.open(), words.text("export.title"));
                sheet.row(ListColumn.headings(words));
            }
        }

        private void end() throws IOException {
            begin();
            sheet.end();
        }
    }
}
