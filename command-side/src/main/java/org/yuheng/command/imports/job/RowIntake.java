package org.yuheng.command.imports.job;

import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.ComplaintIntake.Origin;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.complaint.SubmissionForm;
import org.yuheng.command.imports.file.BrokenRow;
import org.yuheng.command.imports.file.ImportedRow;
import org.yuheng.command.imports.file.Mapping;
import org.yuheng.command.imports.file.ReadRow;
import org.yuheng.command.imports.file.Row;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.web.Faults;

/** Brings one row in by the ordinary intake. Repeating a row after a crash gives the same outcome. */
@Component
class RowIntake {
    private static final Logger LOG = LoggerFactory.getLogger(RowIntake.class);

    private final ComplaintIntake intake;

    RowIntake(ComplaintIntake intake) {
        this.intake = intake;
    }

    /** @throws RuntimeException when a store is out of reach: the row has no outcome then */
    RowOutcome bringIn(ImportJob job, Mapping mapping, ReadRow row) {
        try {
            return switch (row) {
                case BrokenRow broken -> RowOutcome.rejected(broken.number(), broken.code(), broken.details());
                case Row read -> bringIn(job, read.number(), mapping.apply(read));
            };
        } catch (DomainError refused) {
            return RowOutcome.rejected(row.number(), refused);
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | CannotCreateTransactionException outOfReach) {
            throw outOfReach;
        } catch (RuntimeException defect) {
            LOG.error("row {} of import {} failed: {}", row.number(), job.id(), Faults.placeOf(defect));
            return RowOutcome.rejected(row.number(), ErrorCode.INTERNAL, Map.of());
        }
    }

    private RowOutcome bringIn(ImportJob job, long number, ImportedRow row) {
        var submission = Submission.of(form(job, row));
        var name = new RequestName.Row(
                job.channel(),
                Objects.requireNonNullElse(
                        job.person().organisation(), job.person().account()),
                job.fileDigest(),
                number);
        var origin = new Origin(job.id().toString(), number);
        try {
            var outcome = intake.receive(job.person(), submission, name, origin).outcome();
            boolean ours =
                    origin.importId().equals(outcome.importId()) && origin.row().equals(outcome.importRow());
            return ours ? RowOutcome.created(number, outcome.id()) : RowOutcome.duplicate(number, outcome.id());
        } catch (DomainError error) {
            return duplicateWithOtherContent(error, number);
        }
    }

    /** The sender's number is known, with other words: the complaint that is there stays as it is. */
    private static RowOutcome duplicateWithOtherContent(DomainError error, long number) {
        if (error.code() == ErrorCode.IDEMPOTENCY_KEY_REUSED && error.details().get("id") instanceof String existing) {
            return RowOutcome.duplicate(number, existing);
        }
        throw error;
    }

    private static SubmissionForm form(ImportJob job, ImportedRow row) {
        boolean somebody = row.complainantName() != null || row.complainantPhone() != null;
        var mode =
                somebody ? Objects.requireNonNullElse(job.identityMode(), IdentityMode.NAMED) : IdentityMode.ANONYMOUS;
        var complainant = mode == IdentityMode.ANONYMOUS
                ? null
                : new SubmissionForm.Complainant(row.complainantName(), row.complainantPhone(), null);
        return new SubmissionForm(
                job.channel().name(),
                row.externalNumber(),
                mode.name(),
                complainant,
                new SubmissionForm.Enterprise(row.enterpriseName(), row.creditCode()),
                new SubmissionForm.Organ(null, row.organName()),
                row.regionCode() == null ? job.person().region().value() : row.regionCode(),
                row.subject(),
                row.statement(),
                row.occurredOn() == null ? null : row.occurredOn().toString(),
                row.category());
    }
}
