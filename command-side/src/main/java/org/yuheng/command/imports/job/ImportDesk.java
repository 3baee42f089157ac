package org.yuheng.command.imports.job;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.yuheng.command.imports.file.Format;
import org.yuheng.command.imports.file.Mapping;
import org.yuheng.command.imports.file.TextEncoding;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.command.imports.upload.MultipartUpload;
import org.yuheng.command.imports.upload.Upload;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.identity.RandomIds;

/**
 * Receives an upload, looks into its file as far as the first row, and queues the import. A file that can not be read at
 * all is refused here, while the caller still listens; its rows are judged later.
 */
@Component
class ImportDesk {
    private static final UUID NAMESPACE = UUID.fromString("6f0a6f2e-5b0e-4a57-9a55-20260201f11e");
    private static final ImportJob.Counts NOTHING_YET = new ImportJob.Counts(0, 0, 0, 0);

    private final MultipartUpload uploads;
    private final StagingFolder staging;
    private final ImportJobs jobs;
    private final ImportWorker worker;

    /** A workbook is whole in memory while it is looked at, so one at a time. */
    private final ReentrantLock looking = new ReentrantLock(true);

    ImportDesk(MultipartUpload uploads, StagingFolder staging, ImportJobs jobs, ImportWorker worker) {
        this.uploads = uploads;
        this.staging = staging;
        this.jobs = jobs;
        this.worker = worker;
    }

    /**
     * @return the queued import, or the one that the same key queued before
     * @throws DomainError when the upload or its file is no good; nothing of it is kept then
     */
    ImportJob receive(Person person, HttpServletRequest request, String key) throws IOException {
        var id = key == null || key.isBlank() ? RandomIds.next() : NameBasedId.of(NAMESPACE, person.account(), key);
        var staged = RandomIds.next().toString();
        var upload = uploads.receive(request, staged);
        boolean queued = false;
        try {
            var job = job(id, person, upload, staged);
            mustOpen(job);
            queued = jobs.queue(job);
        } finally {
            if (!queued) {
                staging.delete(staged);
            }
        }
        worker.wake();
        return jobs.find(id).orElseThrow();
    }

    private void mustOpen(ImportJob job) throws IOException {
        looking.lock();
        try {
            job.open(staging).close();
        } finally {
            looking.unlock();
        }
    }

    private static ImportJob job(UUID id, Person person, Upload upload, String staged) {
        var mapping = upload.field("mapping");
        Mapping.parse(mapping);
        var charset = upload.optional("charset").orElse(null);
        if (charset != null) {
            TextEncoding.of(charset);
        }
        return new ImportJob(
                id,
                ImportJob.State.QUEUED,
                channel(person, upload.field("channel")),
                Format.of(upload.field("format")).name(),
                charset,
                upload.optional("identityMode").map(ImportDesk::identityMode).orElse(null),
                mapping,
                upload.file().sha256(),
                staged,
                person,
                1,
                NOTHING_YET,
                null);
    }

    /** An import goes through a channel of the importer's own role; the portal is for persons, not for files. */
    private static Channel channel(Person person, String name) {
        var channel = Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new DomainError(ErrorCode.UNKNOWN_CHANNEL, Map.of("lawful", List.of(Channel.values()))));
        boolean open = channel != Channel.PORTAL
                && Access.authority(person, Action.valueOf("FILE_" + channel.name()))
                        .isPresent();
        if (!open) {
            throw new DomainError(ErrorCode.CHANNEL_NOT_ALLOWED, Map.of("channel", channel.name()));
        }
        return channel;
    }

    private static IdentityMode identityMode(String name) {
        return Arrays.stream(IdentityMode.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "identityMode")));
    }
}
