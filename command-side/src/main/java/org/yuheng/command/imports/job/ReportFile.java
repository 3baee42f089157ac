package org.yuheng.command.imports.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.ComplaintNumbers;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.kernel.complaint.ComplaintNumber;
import org.yuheng.kernel.error.ErrorMessages;

/** The report of an import as a file, written page by page. It begins with a byte-order mark, for spreadsheets. */
@Component
class ReportFile {
    private static final int PAGE = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ImportReports reports;
    private final ComplaintNumbers numbers;
    private final KeyedReferences references;

    ReportFile(ImportReports reports, ComplaintNumbers numbers, KeyedReferences references) {
        this.reports = reports;
        this.numbers = numbers;
        this.references = references;
    }

    void write(UUID importId, Locale locale, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("row", "outcome", "code", "detail", "complaintId", "number", "receiptCode");
        long last = 0;
        for (var page = reports.rows(importId, last, PAGE);
                !page.isEmpty();
                page = reports.rows(importId, last, PAGE)) {
            write(page, locale, csv);
            last = page.getLast().row();
        }
        csv.flush();
    }

    private void write(List<RowOutcome> page, Locale locale, CSVPrinter csv) throws IOException {
        var ids = page.stream()
                .map(RowOutcome::complaintId)
                .filter(Objects::nonNull)
                .toList();
        Map<String, ComplaintNumber> held = numbers.held(ids);
        for (var row : page) {
            var id = row.complaintId();
            csv.printRecord(
                    row.row(),
                    row.kind(),
                    row.code(),
                    row.code() == null ? null : ErrorMessages.text(row.code(), row.details(), locale),
                    id,
                    id == null ? null : held.get(id),
                    id == null ? null : references.receiptCode(id));
        }
    }
}
