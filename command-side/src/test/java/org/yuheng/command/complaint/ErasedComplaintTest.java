package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** What an erasure leaves: the facts of the case and its receipt, and nobody's words. */
class ErasedComplaintTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private final Desk desk = new Desk(COMMAND_SIDE);
    private final ComplaintIdentityEndpoint identities = new ComplaintIdentityEndpoint(
            COMMAND_SIDE.get(ComplaintCommands.class),
            COMMAND_SIDE.get(ComplaintAnswers.class),
            COMMAND_SIDE.get(ComplaintFile.class),
            COMMAND_SIDE.get(Vault.class));
    private final Person administrator =
            new Person("admin", "管理员", "operator.henan", RegionCode.of("410000"), Set.of(Role.ADMINISTRATOR));

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void nobodyReadsWhoComplainedOrWhatWasSaidAndOtherComplaintsAreUntouched() {
        var other = receive();
        var complaint = erased(desk.withdrawn());

        Desk.refused(ErrorCode.IDENTITY_ERASED, () -> identities.statement(Samples.CLERK, complaint));
        Desk.refused(
                ErrorCode.IDENTITY_ERASED,
                () -> identities.readIdentity(
                        Samples.CLERK, complaint, null, new ComplaintIdentityEndpoint.Purpose("核实")));
        assertThat(identities.statement(Samples.CLERK, other).getBody())
                .extracting(ComplaintIdentityEndpoint.Statement::statement)
                .isEqualTo(Samples.STATEMENT);
    }

    @Test
    void theFactsOfTheCaseAndItsReceiptStay() {
        var complaint = erased(desk.withdrawn());
        var receiptCode = COMMAND_SIDE.get(KeyedReferences.class).receiptCode(complaint);

        assertThat(COMMAND_SIDE.log(complaint).stream().map(Object::getClass))
                .isEqualTo(List.of(ComplaintReceived.class, ComplaintWithdrawn.class, IdentityErased.class));
        assertThat(COMMAND_SIDE.get(Receipts.class).complaintOf(receiptCode)).isEqualTo(complaint);
    }

    @Test
    void whatIsOpenKeepsItsTexts() {
        var complaint = receive();

        Desk.refused(ErrorCode.NOT_POSSIBLE_IN_STAGE, () -> erased(complaint));
        assertThat(identities.statement(Samples.CLERK, complaint).getBody())
                .extracting(ComplaintIdentityEndpoint.Statement::statement)
                .isEqualTo(Samples.STATEMENT);
    }

    @Test
    void aBureauErasesNothing() {
        var complaint = desk.withdrawn();

        Desk.refused(
                ErrorCode.NOT_ALLOWED,
                () -> identities.eraseIdentity(
                        Samples.CLERK, complaint, null, new ComplaintIdentityEndpoint.Erasure("RETENTION_EXPIRED")));
    }

    @Test
    void aGroundThatTheLawDoesNotNameErasesNothing() {
        var complaint = desk.withdrawn();

        Desk.refused(
                ErrorCode.INVALID_VALUE,
                () -> identities.eraseIdentity(
                        administrator, complaint, null, new ComplaintIdentityEndpoint.Erasure("TIDINESS")));
        assertThat(COMMAND_SIDE.get(Vault.class).open(complaint, "words")).isPresent();
    }

    private String receive() {
        return Desk.idOf(desk.receive());
    }

    private String erased(String id) {
        identities.eraseIdentity(administrator, id, null, new ComplaintIdentityEndpoint.Erasure("RETENTION_EXPIRED"));
        return id;
    }
}
