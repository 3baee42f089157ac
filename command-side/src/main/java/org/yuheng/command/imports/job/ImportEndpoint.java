package org.yuheng.command.imports.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.error.ErrorMessages;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.access.Subject;

/** Imports complaints from files, and says how far an import is and what became of each row. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "imports", description = "批量导入")
class ImportEndpoint {
    private static final int FAILURES_SHOWN = 1_000;

    private final ImportDesk desk;
    private final ImportJobs jobs;
    private final ImportReports reports;
    private final ReportFile reportFile;

    ImportEndpoint(ImportDesk desk, ImportJobs jobs, ImportReports reports, ReportFile reportFile) {
        this.desk = desk;
        this.jobs = jobs;
        this.reports = reports;
        this.reportFile = reportFile;
    }

    record Queued(UUID id, ImportJob.State state) {}

    record Failure(long row, ErrorCode code, String detail, Map<String, Object> details) {}

    record Ended(ErrorCode code, String detail, Map<String, Object> details) {}

    /**
     * @param failures the first 1,000 rejected rows; all are in the report
     * @param failure why the whole import ended, or null
     */
    record Progress(
            UUID id,
            ImportJob.State state,
            Channel channel,
            String format,
            long rows,
            long created,
            long duplicates,
            long rejected,
            List<Failure> failures,
            Ended failure) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Action.IMPORT_COMPLAINTS)
    @Operation(
            summary = "Import a file of complaints: JSONL, CSV (UTF-8 or GB18030) or XLSX",
            description = "Parts: file, channel, format, mapping (JSON: field → column), optionally charset and"
                    + " identityMode. The same Idempotency-Key meets the same import.")
    Queued upload(
            Person person,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        var job = desk.receive(person, request, key);
        return new Queued(job.id(), job.state());
    }

    @GetMapping("/{id}")
    @Requires(Action.IMPORT_COMPLAINTS)
    @Operation(summary = "How far an import is, with the first rejected rows")
    Progress progress(Person person, @PathVariable UUID id, Locale locale) {
        var job = own(person, id);
        var failures = reports.rejected(id, 0, FAILURES_SHOWN).stream()
                .map(row -> failure(row, locale))
                .toList();
        var counts = job.counts();
        return new Progress(
                id,
                job.state(),
                job.channel(),
                job.format(),
                counts.rows(),
                counts.created(),
                counts.duplicates(),
                counts.rejected(),
                failures,
                ended(job, locale));
    }

    @GetMapping("/{id}/report")
    @Requires(Action.IMPORT_COMPLAINTS)
    @Operation(summary = "What became of each row, as CSV: outcome, code, complaint, number, receipt code")
    ResponseEntity<StreamingResponseBody> report(Person person, @PathVariable UUID id, Locale locale) {
        own(person, id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"")
                .header("Cache-Control", "no-store")
                .body(out -> reportFile.write(id, locale, out));
    }

    private ImportJob own(Person person, UUID id) {
        var job = jobs.find(id).orElseThrow(() -> new DomainError(ErrorCode.IMPORT_NOT_FOUND));
        var owner = new Subject(
                job.person().region(), job.person().account(), job.person().organisation());
        if (!Access.may(person, Action.IMPORT_COMPLAINTS, owner)) {
            throw new DomainError(ErrorCode.IMPORT_NOT_FOUND);
        }
        return job;
    }

    private static Failure failure(RowOutcome row, Locale locale) {
        return new Failure(row.row(), row.code(), ErrorMessages.text(row.code(), row.details(), locale), row.details());
    }

    private static Ended ended(ImportJob job, Locale locale) {
        if (job.failure() == null) {
            return null;
        }
        var code = job.failure().code();
        var details = job.failure().details();
        return new Ended(code, ErrorMessages.text(code, details, locale), details);
    }
}
