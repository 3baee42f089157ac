package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;

/** The shell around the decisions, through the real command bus into a real log. */
class ComplaintShellTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void theseAreTheRealThings() {
        assertThat(COMMAND_SIDE.get(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
        assertThat(COMMAND_SIDE.get(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
    }

    @Test
    void whatHappenedStandsInTheLogAsJson() {
        var receipt = file("1");

        var row = COMMAND_SIDE
                .jdbc()
                .queryForMap(
                        "SELECT * FROM domain_event_entry WHERE aggregate_identifier = ?",
                        receipt.outcome().id());
        assertThat(row)
                .containsEntry("sequence_number", 0L)
                .containsEntry("type", "Complaint")
                .containsEntry("payload_type", ComplaintReceived.class.getName())
                .containsEntry("payload_revision", "1");
        assertThat((String) row.get("payload"))
                .startsWith("{\"complaintId\":\"" + receipt.outcome().id());
        assertThat((String) row.get("time_stamp")).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void nothingPersonalStandsInAnyTableInTheClear() {
        file("2");

        var everything = COMMAND_SIDE
                .jdbc()
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", String.class)
                .stream()
                .flatMap(table ->
                        COMMAND_SIDE.jdbc().queryForList("SELECT t::text FROM " + table + " t", String.class).stream())
                .toList();
        assertThat(everything).anyMatch(row -> row.contains("ComplaintReceived"));
        assertThat(everything)
                .noneMatch(row -> row.contains(Samples.NAME)
                        || row.contains(Samples.PHONE)
                        || row.contains(Samples.STATEMENT)
                        || row.contains("示范一号餐饮店"));
    }

    @Test
    void eventTextsNumberAndReceiptComeToBeTogether() {
        var receipt = file("3");
        var id = UUID.fromString(receipt.outcome().id());
        var jdbc = COMMAND_SIDE.jdbc();

        assertThat(jdbc.queryForList("SELECT ref FROM vault_entry WHERE complaint_id = ?", String.class, id))
                .containsExactlyInAnyOrder("words", "identity", "enterprise");
        assertThat(jdbc.queryForObject("SELECT state FROM number_reservation WHERE holder_id = ?", String.class, id))
                .isEqualTo("ISSUED");
        assertThat(COMMAND_SIDE.get(Receipts.class).complaintOf(receipt.receiptCode()))
                .isEqualTo(receipt.outcome().id());
    }

    @Test
    void aReceiptCodeIsReadAsPeopleWriteIt() {
        var receipt = file("4");
        var code = receipt.receiptCode();
        var written = code.substring(0, 4).toLowerCase() + "-" + code.substring(4, 8) + " " + code.substring(8);

        assertThat(COMMAND_SIDE.get(Receipts.class).complaintOf(written))
                .isEqualTo(receipt.outcome().id());
        Desk.refused(ErrorCode.NOT_FOUND, () -> COMMAND_SIDE.get(Receipts.class).complaintOf("0000000000000000"));
    }

    @Test
    void aStaleVersionIsAConflictAndRecordsNothing() {
        var id = file("5").outcome().id();
        assertThat(send(startScreening(id, 1L)).version()).isEqualTo(2);

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> send(new ComplaintCommand.ReadIdentity(id, clerk(), 1L, new ConfidentialText("核实"))))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.VERSION_CONFLICT))
                .satisfies(error -> assertThat(error.details()).isEqualTo(Map.of("expected", 1L, "actual", 2L)));
        assertThat(COMMAND_SIDE.log(id)).hasSize(2);
        assertThat(COMMAND_SIDE.get(Vault.class).open(id, "identity-purpose-3")).isEmpty();
    }

    @Test
    void whatARuleRefusesLeavesNothingInTheVault() {
        var id = file("6").outcome().id();

        Desk.refused(
                ErrorCode.NOT_POSSIBLE_IN_STAGE,
                () -> send(
                        new ComplaintCommand.Supply(id, Authority.RECEIPT_HOLDER, null, new ConfidentialText("材料"))));
        assertThat(COMMAND_SIDE.get(Vault.class).open(id, "supplement")).isEmpty();
    }

    @Test
    void outsideOnesRightAComplaintDoesNotExist() {
        var id = file("7").outcome().id();
        var luoyang = new Authority(
                new Actor("bureau.luoyang", "bureau.luoyang", Role.BUREAU_CLERK),
                Scope.REGION,
                RegionCode.of("410300"));
        var stranger = new Authority(
                new Actor("contact.zhengzhou.2", "contact.zhengzhou.2", Role.LIAISON_OFFICER), Scope.OWN, null);

        Desk.refused(ErrorCode.NOT_FOUND, () -> send(new ComplaintCommand.StartScreening(id, luoyang, null, null)));
        Desk.refused(ErrorCode.NOT_FOUND, () -> send(new ComplaintCommand.StartScreening(id, luoyang, 99L, null)));
        Desk.refused(
                ErrorCode.NOT_FOUND,
                () -> send(new ComplaintCommand.Supply(id, stranger, null, new ConfidentialText("材料"))));
    }

    @Test
    void whatNobodyFiledDoesNotExist() {
        var nobody = "99999999-9999-5999-8999-999999999999";

        Desk.refused(ErrorCode.NOT_FOUND, () -> send(startScreening(nobody, null)));
        Desk.refused(ErrorCode.NOT_FOUND, () -> send(new ComplaintCommand.DeemAccepted(nobody)));
        assertThat(COMMAND_SIDE.log(nobody)).isEmpty();
    }

    @Test
    void whoComesAfterTheEndOfScreeningAddsTwoEventsAtOnce() {
        var now = COMMAND_SIDE.clock().now();
        var id = file("8").outcome().id();
        COMMAND_SIDE.clock().moveTo(Histories.instant("2026-12-07T09:00+08:00"));
        try {
            var outcome = send(new ComplaintCommand.Withdraw(id, Authority.RECEIPT_HOLDER, null, null));

            assertThat(outcome.recorded()).isEqualTo(2);
            assertThat(outcome.version()).isEqualTo(3);
            assertThat(outcome.stage()).isEqualTo(ComplaintStage.WITHDRAWN);
            assertThat(COMMAND_SIDE.log(id).stream().skip(1).map(Object::getClass))
                    .isEqualTo(List.of(ComplaintDeemedAccepted.class, ComplaintWithdrawn.class));
        } finally {
            COMMAND_SIDE.clock().moveTo(now);
        }
    }

    private static ComplaintIntake.Receipt file(String key) {
        return COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Key("public", key),
                        ComplaintIntake.Origin.NO_IMPORT);
    }

    private static ComplaintOutcome send(ComplaintCommand command) {
        return COMMAND_SIDE.get(ComplaintCommands.class).send(command);
    }

    private static ComplaintCommand startScreening(String id, Long seen) {
        return new ComplaintCommand.StartScreening(id, clerk(), seen, null);
    }

    private static Authority clerk() {
        return Persons.CLERK;
    }
}
