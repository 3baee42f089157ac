package org.yuheng.command.imports.job;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.command.imports.file.Mapping;
import org.yuheng.command.imports.file.ReadRow;
import org.yuheng.command.imports.file.RowSource;
import org.yuheng.command.imports.staging.StagedFileDamaged;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Carries one import to its end, in batches: rows side by side, then their outcomes and the progress in one transaction.
 * What is acknowledged is on disk; a batch that a crash cut off is brought in again and meets its own complaints.
 */
final class ImportRun {
    private static final int BATCH = 64;

    private final ImportJobs jobs;
    private final RowIntake rows;
    private final StagingFolder staging;
    private final TransactionTemplate together;
    private final Executor workers;
    private final BooleanSupplier stopping;

    ImportRun(
            ImportJobs jobs,
            RowIntake rows,
            StagingFolder staging,
            TransactionTemplate together,
            Executor workers,
            BooleanSupplier stopping) {
        this.jobs = jobs;
        this.rows = rows;
        this.staging = staging;
        this.together = together;
        this.workers = workers;
        this.stopping = stopping;
    }

    /** Runs until the end of the file, or until the program stops. @throws RuntimeException to be tried again later */
    void run(ImportJob job) throws IOException {
        jobs.start(job.id());
        try {
            if (readToTheEnd(job)) {
                jobs.end(job.id());
                staging.delete(job.stagedFile());
            }
        } catch (DomainError unusable) {
            jobs.fail(job.id(), ImportJob.Failure.of(unusable));
            staging.delete(job.stagedFile());
        } catch (StagedFileDamaged | NoSuchFileException damaged) {
            jobs.fail(job.id(), new ImportJob.Failure(ErrorCode.FILE_BROKEN, Map.of()));
            staging.delete(job.stagedFile());
        }
    }

    private boolean readToTheEnd(ImportJob job) throws IOException {
        var mapping = Mapping.parse(job.mapping());
        try (var source = job.open(staging)) {
            source.skip(job.nextRow() - 1);
            for (var batch = batch(source); !batch.isEmpty(); batch = batch(source)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                bringIn(job, mapping, batch);
            }
            return true;
        }
    }

    private static List<ReadRow> batch(RowSource source) throws IOException {
        List<ReadRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            var next = source.next();
            if (next.isEmpty()) {
                break;
            }
            batch.add(next.get());
        }
        return batch;
    }

    private void bringIn(ImportJob job, Mapping mapping, List<ReadRow> batch) {
        var running = batch.stream()
                .map(row -> CompletableFuture.supplyAsync(() -> rows.bringIn(job, mapping, row), workers))
                .toList();
        var outcomes = running.stream().map(ImportRun::outcome).toList();
        long nextRow = batch.getLast().number() + 1;
        together.executeWithoutResult(status -> jobs.advance(job.id(), nextRow, outcomes));
    }

    private static RowOutcome outcome(CompletableFuture<RowOutcome> running) {
        try {
            return running.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
