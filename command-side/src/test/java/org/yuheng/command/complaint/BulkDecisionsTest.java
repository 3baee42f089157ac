package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.LaterHistories.redirected;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Many at once: each is decided by itself, the unlawful ones are reported, the others go. */
class BulkDecisionsTest {
    private static final String NOBODY = "99999999-9999-5999-8999-999999999999";

    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private final Desk desk = new Desk(COMMAND_SIDE);
    private final ComplaintBulkEndpoint bulk = new ComplaintBulkEndpoint(
            COMMAND_SIDE.get(ComplaintCommands.class),
            COMMAND_SIDE.get(ComplaintAnswers.class),
            COMMAND_SIDE.get(StatedOrgan.class));

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void anUnlawfulRowAmongLawfulOnesIsReportedAndTheOthersGo() {
        var first = receive();
        var takenBack = desk.withdrawn();
        var last = receive();

        var outcomes = accept(row(first), row(takenBack), row(last));

        assertThat(outcomes.done()).isEqualTo(2);
        assertThat(outcomes.refused()).isEqualTo(1);
        assertThat(outcomes.items())
                .extracting(ComplaintBulkEndpoint.Outcome::id)
                .containsExactly(first, takenBack, last);
        assertThat(outcomes.items().get(0))
                .returns(true, ComplaintBulkEndpoint.Outcome::done)
                .returns(2L, ComplaintBulkEndpoint.Outcome::version)
                .returns(ComplaintStage.ACCEPTED, ComplaintBulkEndpoint.Outcome::stage)
                .returns(null, ComplaintBulkEndpoint.Outcome::code);
        assertThat(outcomes.items().get(1))
                .returns(false, ComplaintBulkEndpoint.Outcome::done)
                .returns("NOT_POSSIBLE_IN_STAGE", ComplaintBulkEndpoint.Outcome::code)
                .satisfies(item -> assertThat(item.details()).containsEntry("stage", "WITHDRAWN"))
                .satisfies(item -> assertThat(item.detail()).isNotBlank());
        assertThat(logOf(first)).containsExactly(ComplaintReceived.class, ComplaintAccepted.class);
        assertThat(logOf(takenBack)).containsExactly(ComplaintReceived.class, ComplaintWithdrawn.class);
        assertThat(logOf(last)).containsExactly(ComplaintReceived.class, ComplaintAccepted.class);
    }

    @Test
    void everyKindOfUnlawfulRowIsReportedWithItsReason() {
        var seenTooLong = receive();
        var ofNoCategory = receive();
        var ofNoOrgan = receive();
        var twice = receive();

        var outcomes = accept(
                new ComplaintBulkEndpoint.Row(seenTooLong, 9L, null, null),
                new ComplaintBulkEndpoint.Row(ofNoCategory, null, "NO_SUCH", null),
                new ComplaintBulkEndpoint.Row(ofNoOrgan, null, null, new SubmissionForm.Organ("no.such", null)),
                row(NOBODY),
                row("not an id"),
                row(null),
                null,
                row(twice),
                row(twice));

        assertThat(outcomes.items())
                .extracting(ComplaintBulkEndpoint.Outcome::code)
                .containsExactly(
                        "VERSION_CONFLICT",
                        "UNKNOWN_CATEGORY",
                        "UNKNOWN_ORGAN",
                        "NOT_FOUND",
                        "INVALID_VALUE",
                        "MISSING_FIELD",
                        "MISSING_FIELD",
                        null,
                        "NOT_POSSIBLE_IN_STAGE");
        assertThat(outcomes.done()).isEqualTo(1);
    }

    @Test
    void sendingTheSameAgainChangesNothing() {
        var id = receive();
        accept(row(id));

        var again = accept(row(id));

        assertThat(again.done()).isZero();
        assertThat(logOf(id)).containsExactly(ComplaintReceived.class, ComplaintAccepted.class);
    }

    @Test
    void aCategoryForAllGivesWayToThatOfARow() {
        var one = receive();
        var other = receive();

        bulk.accept(
                Samples.CLERK,
                new ComplaintBulkEndpoint.AcceptMany(
                        List.of(row(one), new ComplaintBulkEndpoint.Row(other, null, "SEAL", null)),
                        "INACTION",
                        null,
                        "SIMPLE"),
                Locale.CHINESE);

        assertThat(acceptanceOf(one).category()).isEqualTo(Category.INACTION);
        assertThat(acceptanceOf(other).category()).isEqualTo(Category.SEAL);
        assertThat(acceptanceOf(one).handlingRule()).isEqualTo("handling.simple@1");
    }

    @Test
    void moreThanTwoHundredAreRefusedBeforeAnythingIsDone() {
        var id = receive();
        var rows = Collections.nCopies(201, row(id)).toArray(ComplaintBulkEndpoint.Row[]::new);

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> accept(rows))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_AT_ONCE))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("limit", 200));
        assertThat(logOf(id)).containsExactly(ComplaintReceived.class);
    }

    @Test
    void noneIsNotMany() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> accept())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MISSING_FIELD))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "complaints"));
    }

    @Test
    void manyAreRedirectedInOneAndTheSameLetter() {
        var one = receive();
        var other = receive();

        var outcomes = redirect("LITIGATION", row(one), row(NOBODY), row(other));

        assertThat(outcomes.items())
                .extracting(ComplaintBulkEndpoint.Outcome::code)
                .containsExactly(null, "NOT_FOUND", null);
        assertThat(COMMAND_SIDE.get(ComplaintTexts.class).lettersOf(other))
                .extracting(ComplaintTexts.StepText::text)
                .containsExactly("可以依法提起行政诉讼");
    }

    @Test
    void aRemedyThatThereIsNotIsRefusedBeforeAnythingIsDone() {
        var id = receive();

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> redirect("PRAYER", row(id)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_VALUE));
        assertThat(logOf(id)).containsExactly(ComplaintReceived.class);
    }

    @Test
    void whatWasDoneToManyIsTakenBackFromManyByOneEventEach() {
        var accepted = receive();
        var redirected = receive();
        var untouched = receive();
        accept(row(accepted));
        redirect("LITIGATION", row(redirected));

        var outcomes = undo(accepted, untouched, redirected);

        assertThat(outcomes.items())
                .extracting(ComplaintBulkEndpoint.Outcome::stage)
                .containsExactly(ComplaintStage.RECEIVED, null, ComplaintStage.RECEIVED);
        assertThat(outcomes.items().get(1).code()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
        assertThat(logOf(accepted))
                .containsExactly(ComplaintReceived.class, ComplaintAccepted.class, ComplaintStepUndone.class);
        assertThat(logOf(redirected))
                .containsExactly(ComplaintReceived.class, ComplaintRedirected.class, ComplaintStepUndone.class);
        assertThat(undo(accepted, redirected).done()).isZero();
    }

    @Test
    void whoMayNotDecideOneDecidesNotMany() {
        var id = receive();

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> bulk.accept(
                        Samples.LIAISON,
                        new ComplaintBulkEndpoint.AcceptMany(List.of(row(id)), null, null, null),
                        Locale.CHINESE))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
        assertThat(logOf(id)).containsExactly(ComplaintReceived.class);
    }

    private String receive() {
        return Desk.idOf(desk.receive());
    }

    private static ComplaintBulkEndpoint.Row row(String id) {
        return new ComplaintBulkEndpoint.Row(id, null, null, null);
    }

    private ComplaintBulkEndpoint.Outcomes accept(ComplaintBulkEndpoint.Row... rows) {
        return bulk.accept(
                Samples.CLERK,
                new ComplaintBulkEndpoint.AcceptMany(Arrays.asList(rows), null, null, null),
                Locale.CHINESE);
    }

    private ComplaintBulkEndpoint.Outcomes redirect(String remedy, ComplaintBulkEndpoint.Row... rows) {
        return bulk.redirect(
                Samples.CLERK,
                new ComplaintBulkEndpoint.RedirectMany(List.of(rows), remedy, 6, "CALENDAR_MONTH", "可以依法提起行政诉讼"),
                Locale.CHINESE);
    }

    private ComplaintBulkEndpoint.Outcomes undo(String... ids) {
        return bulk.undo(
                Samples.CLERK,
                new ComplaintBulkEndpoint.UndoMany(
                        Arrays.stream(ids).map(BulkDecisionsTest::row).toList()),
                Locale.CHINESE);
    }

    private static ComplaintAccepted acceptanceOf(String id) {
        return (ComplaintAccepted) COMMAND_SIDE.log(id).getLast();
    }

    private static List<Class<?>> logOf(String id) {
        return COMMAND_SIDE.log(id).stream().<Class<?>>map(Object::getClass).toList();
    }
}
