package org.yuheng.command.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** The register of imports. */
@Component
class ImportJobs {
    private static final String INSERT = """
            INSERT INTO import_job (id, state, channel, format, charset, identity_mode, mapping, file_digest,
                staged_file, account, account_name, organisation, region, roles, next_row, rows_read, created,
                duplicates, rejected, queued_at)
            VALUES (?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 0, 0, ?)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String ADVANCE = """
            UPDATE import_job SET next_row = ?, rows_read = rows_read + ?, created = created + ?,
                duplicates = duplicates + ?, rejected = rejected + ?
             WHERE id = ?
            """;
    private static final String INSERT_ROW = """
            INSERT INTO import_row (import_id, row_number, outcome, complaint_id, code, details)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock machine;

    ImportJobs(JdbcTemplate jdbc, Clock machineClock) {
        this.jdbc = jdbc;
        this.machine = machineClock;
    }

    /** @return false when this import is there already */
    boolean queue(ImportJob job) {
        var person = job.person();
        return jdbc.update(
                        INSERT,
                        job.id(),
                        job.channel().name(),
                        job.format(),
                        job.charset(),
                        job.identityMode() == null ? null : job.identityMode().name(),
                        job.mapping(),
                        job.fileDigest(),
                        job.stagedFile(),
                        person.account(),
                        person.name(),
                        person.organisation(),
                        person.region() == null ? null : person.region().value(),
                        person.roles().stream().map(Role::name).toArray(String[]::new),
                        Timestamp.from(machine.instant()))
                == 1;
    }

    Optional<ImportJob> find(UUID id) {
        return jdbc.query("SELECT * FROM import_job WHERE id = ?", ImportJobs::job, id).stream()
                .findFirst();
    }

    /** Imports that are not at their end, the oldest first. */
    List<ImportJob> open() {
        return jdbc.query(
                "SELECT * FROM import_job WHERE state IN ('QUEUED', 'RUNNING') ORDER BY queued_at, id LIMIT 100",
                ImportJobs::job);
    }

    void start(UUID id) {
        jdbc.update("UPDATE import_job SET state = 'RUNNING' WHERE id = ? AND state = 'QUEUED'", id);
    }

    /** Outcomes of a batch and the new progress; the caller's transaction makes them one. */
    void advance(UUID id, long nextRow, List<RowOutcome> outcomes) {
        jdbc.batchUpdate(INSERT_ROW, outcomes, outcomes.size(), (statement, outcome) -> {
            statement.setObject(1, id);
            statement.setLong(2, outcome.row());
            statement.setString(3, outcome.kind().name());
            statement.setObject(4, outcome.complaintId() == null ? null : UUID.fromString(outcome.complaintId()));
            statement.setString(
                    5, outcome.code() == null ? null : outcome.code().name());
            statement.setString(6, outcome.code() == null ? null : WrittenDetails.of(outcome.details()));
        });
        jdbc.update(
                ADVANCE,
                nextRow,
                outcomes.size(),
                count(outcomes, RowOutcome.Kind.CREATED),
                count(outcomes, RowOutcome.Kind.DUPLICATE),
                count(outcomes, RowOutcome.Kind.REJECTED),
                id);
    }

    void end(UUID id) {
        end(id, ImportJob.State.DONE, null);
    }

    void fail(UUID id, ImportJob.Failure failure) {
        end(id, ImportJob.State.FAILED, failure);
    }

    private void end(UUID id, ImportJob.State state, ImportJob.Failure failure) {
        jdbc.update(
                "UPDATE import_job SET state = ?, failure = ?, failure_details = ?, ended_at = ? WHERE id = ?",
                state.name(),
                failure == null ? null : failure.code().name(),
                failure == null ? null : WrittenDetails.of(failure.details()),
                Timestamp.from(machine.instant()),
                id);
    }

    private static long count(List<RowOutcome> outcomes, RowOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    private static ImportJob job(ResultSet row, int index) throws SQLException {
        var mode = row.getString("identity_mode");
        return new ImportJob(
                row.getObject("id", UUID.class),
                ImportJob.State.valueOf(row.getString("state")),
                Channel.valueOf(row.getString("channel")),
                row.getString("format"),
                row.getString("charset"),
                mode == null ? null : IdentityMode.valueOf(mode),
                row.getString("mapping"),
                row.getString("file_digest"),
                row.getString("staged_file"),
                person(row),
                row.getLong("next_row"),
                new ImportJob.Counts(
                        row.getLong("rows_read"),
                        row.getLong("created"),
                        row.getLong("duplicates"),
                        row.getLong("rejected")),
                failure(row));
    }

    private static ImportJob.Failure failure(ResultSet row) throws SQLException {
        var code = row.getString("failure");
        return code == null
                ? null
                : new ImportJob.Failure(ErrorCode.valueOf(code), WrittenDetails.read(row.getString("failure_details")));
    }

    private static Person person(ResultSet row) throws SQLException {
        var region = row.getString("region");
        return new Person(
                row.getString("account"),
                row.getString("account_name"),
                row.getString("organisation"),
                region == null ? null : RegionCode.of(region),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }
}
