package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.complaint.Histories.withdrawn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.error.ErrorCode;

/** The receipt of a complaint that goes on in another: what is written goes there, what is decided is decided there. */
class MergedReceiptTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private final Desk desk = new Desk(COMMAND_SIDE);
    private final ReceiptVerbEndpoint receipts = new ReceiptVerbEndpoint(
            COMMAND_SIDE.get(Receipts.class),
            COMMAND_SIDE.get(ComplaintCommands.class),
            COMMAND_SIDE.get(ComplaintAnswers.class));

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @Test
    void aMessageGoesWhereTheMatterGoesOn() {
        var own = desk.receive();
        var target = desk.receive();
        merge(own, target);

        var written = receipts.write(own.receiptCode(), null, new ReceiptVerbEndpoint.Supply("执法人员又来了"));

        assertThat(written.id()).isEqualTo(Desk.idOf(target));
        assertThat(COMMAND_SIDE.log(Desk.idOf(target)).getLast()).isInstanceOf(ComplainantWrote.class);
        assertThat(COMMAND_SIDE.get(Vault.class).open(Desk.idOf(target), "message-2"))
                .contains(new ConfidentialText("执法人员又来了"));
        assertThat(COMMAND_SIDE.log(Desk.idOf(own)).getLast()).isInstanceOf(ComplaintMerged.class);
    }

    @Test
    void alsoOverSeveralMergers() {
        var first = desk.receive();
        var second = desk.receive();
        var third = desk.receive();
        merge(first, second);
        merge(second, third);

        var written = receipts.write(first.receiptCode(), null, new ReceiptVerbEndpoint.Supply("留言"));

        assertThat(written.id()).isEqualTo(Desk.idOf(third));
    }

    @Test
    void whoFollowedAnotherComplaintDoesNotDecideOverIt() {
        var own = desk.receive();
        var target = desk.receive();
        merge(own, target);
        var code = own.receiptCode();

        Desk.refused(
                ErrorCode.NOT_POSSIBLE_IN_STAGE,
                () -> receipts.withdraw(code, null, new ReceiptVerbEndpoint.Withdraw("不投诉了")));
        Desk.refused(
                ErrorCode.NOT_POSSIBLE_IN_STAGE,
                () -> receipts.supply(code, null, new ReceiptVerbEndpoint.Supply("材料")));
        Desk.refused(
                ErrorCode.NOT_POSSIBLE_IN_STAGE,
                () -> receipts.callBack(code, null, new ReceiptVerbEndpoint.CallBack(true, null)));
        assertThat(COMMAND_SIDE.log(Desk.idOf(target))).hasSize(1);
        assertThat(COMMAND_SIDE.log(Desk.idOf(own))).hasSize(2);
    }

    @Test
    void theReceiptOfTheTargetStaysItsOwn() {
        var own = desk.receive();
        var target = desk.receive();
        merge(own, target);

        var withdrawn = receipts.withdraw(target.receiptCode(), null, null);

        assertThat(withdrawn.id()).isEqualTo(Desk.idOf(target));
        assertThat(withdrawn.stage()).isEqualTo(ComplaintStage.WITHDRAWN);
    }

    private static void merge(ComplaintIntake.Receipt own, ComplaintIntake.Receipt target) {
        COMMAND_SIDE
                .get(ComplaintCommands.class)
                .send(new ComplaintCommand.Merge(Desk.idOf(own), Persons.CLERK, null, Desk.idOf(target), null));
    }
}
