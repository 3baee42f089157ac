package org.yuheng.command.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.error.ErrorCode;

/** What an import says about what it could not take is kept with its details. */
class ImportFailureTest {
    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path folder;

    private ImportJobs jobs;

    @BeforeEach
    void open() {
        jobs = new ImportJobs(database.jdbc(), Clock.systemUTC());
    }

    @Test
    void anImportThatFailsKeepsTheDetailsOfItsFailure() throws IOException {
        var staging = new StagingFolder(folder, new SecretKeySpec(new byte[32], "AES"), ByteLimit.ofMebibytes(1));
        staging.receive("staged", new ByteArrayInputStream("题目\r\na\r\n".getBytes(StandardCharsets.UTF_8)));
        jobs.queue(job());

        new ImportRun(jobs, null, staging, new TransactionTemplate(database.transactions()), Runnable::run, () -> false)
                .run(job());

        var failed = jobs.find(ID).orElseThrow();
        assertThat(failed.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(failed.failure())
                .isEqualTo(new ImportJob.Failure(ErrorCode.MAPPING_COLUMN_MISSING, Map.of("column", "标题")));
    }

    @Test
    void aRejectedRowKeepsItsDetails() {
        jobs.queue(job());
        var rejected = RowOutcome.rejected(2, ErrorCode.ROW_BROKEN, Map.of("reason", "NUMBER_OF_VALUES", "values", 3));

        jobs.advance(ID, 3, List.of(RowOutcome.created(1, UUID.randomUUID().toString()), rejected));

        assertThat(new ImportReports(database.jdbc()).rejected(ID, 0, 10)).containsExactly(rejected);
        assertThat(jobs.find(ID).orElseThrow().failure()).isNull();
    }

    private static ImportJob job() {
        return new ImportJob(
                ID,
                ImportJob.State.QUEUED,
                Channel.HOTLINE,
                "CSV",
                null,
                null,
                "{\"subject\": \"标题\", \"statement\": \"标题\"}",
                "digest",
                "staged",
                Samples.HOTLINE,
                1,
                new ImportJob.Counts(0, 0, 0, 0),
                null);
    }
}
