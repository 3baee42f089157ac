package org.yuheng.command.imports.job;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.yuheng.command.imports.file.Format;
import org.yuheng.command.imports.file.Mapping;
import org.yuheng.command.imports.file.RowSource;
import org.yuheng.command.imports.file.TextEncoding;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/**
 * An import and how far it is.
 *
 * @param format JSONL, CSV or XLSX
 * @param charset stated charset of a CSV file, or null
 * @param identityMode stated cover for every row, or null: named where a row says who it is, else anonymous
 * @param mapping JSON: field → column
 * @param fileDigest SHA-256 of the file; with the row number it names a row without a number of its own
 * @param stagedFile name of the sealed file in the staging folder, or null when it was deleted
 * @param person who imports, with the rights of that moment
 * @param nextRow first row that has no outcome yet, from 1
 * @param failure what ended the whole import, or null
 */
record ImportJob(
        UUID id,
        State state,
        Channel channel,
        String format,
        String charset,
        IdentityMode identityMode,
        String mapping,
        String fileDigest,
        String stagedFile,
        Person person,
        long nextRow,
        Counts counts,
        Failure failure) {
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /** The rows of its file, from the first. @throws DomainError when the file can not be read at all */
    RowSource open(StagingFolder staging) throws IOException {
        var encoding = charset == null ? null : TextEncoding.of(charset);
        return RowSource.open(() -> staging.open(stagedFile), Format.of(format), Mapping.parse(mapping), encoding);
    }

    /** Code and details of what ended it: names and reasons, never what stood in the file. */
    record Failure(ErrorCode code, Map<String, Object> details) {
        static Failure of(DomainError error) {
            return new Failure(error.code(), error.details());
        }
    }

    /** Rows so far: all, and what became of them. */
    record Counts(long rows, long created, long duplicates, long rejected) {}
}
