package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;

/** Who has to do with a complaint, and where a receipt leads, as the log tells it. */
class ComplaintDirectoryTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final Desk DESK = new Desk(COMMAND_SIDE);

    @Test
    void thePartiesAreThoseOfTheMomentOfTheStep() {
        var id = Desk.idOf(DESK.receive(Samples.HOTLINE, Samples.form("HOTLINE", "D-1", "NAMED", "罚款")));
        var clerk = Access.require(Samples.CLERK, Action.START_SCREENING);
        send(new ComplaintCommand.StartScreening(id, clerk, null, null));

        var before = directory().partiesAt(id, 0);
        var after = directory().partiesAt(id, 1);

        assertThat(before.number()).startsWith("410105-2026-");
        assertThat(before.stage()).isEqualTo(ComplaintStage.RECEIVED);
        assertThat(before.sender()).isEqualTo("hotline.zhengzhou");
        assertThat(before.bureau()).isNull();
        assertThat(before.regionCode()).isEqualTo("410105");
        assertThat(after.stage()).isEqualTo(ComplaintStage.SCREENING);
        assertThat(after.bureau()).isEqualTo("bureau.zhengzhou");
        assertThat(after.actor()).isEqualTo("bureau.zhengzhou");
        assertThat(after.handler()).isNull();
        assertThatThrownBy(() -> directory().partiesAt(id, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoeverFilesWithoutAChannelOfTheirOwnIsNoSender() {
        var portal = DESK.receive(Samples.CLERK, Samples.form());
        var counter = DESK.receive(Samples.CLERK, Samples.form("COUNTER", null, "NAMED", "罚款"));

        assertThat(directory().partiesAt(Desk.idOf(portal), 0).sender()).isNull();
        assertThat(directory().partiesAt(Desk.idOf(counter), 0).sender()).isNull();
    }

    @Test
    void aReceiptLeadsToItsComplaintAndFromTheMergerOnToTheOneInWhichItGoesOn() {
        var first = DESK.receive(Samples.CLERK, Samples.form());
        var second = DESK.receive(Samples.CLERK, Samples.form("COUNTER", null, "NAMED", "又罚款"));
        var clerk = Access.require(Samples.CLERK, Action.MERGE);
        send(new ComplaintCommand.Merge(Desk.idOf(first), clerk, null, Desk.idOf(second), null));

        var merged = COMMAND_SIDE.log(Desk.idOf(first)).getLast().at();
        assertThat(directory().mattersOf(first.receiptCode()))
                .isEqualTo(List.of(
                        new ComplaintDirectory.Matter(Desk.idOf(first), Instant.EPOCH),
                        new ComplaintDirectory.Matter(Desk.idOf(second), merged)));
        assertThat(directory().mattersOf(second.receiptCode()))
                .containsExactly(new ComplaintDirectory.Matter(Desk.idOf(second), Instant.EPOCH));
        assertThatThrownBy(() -> directory().mattersOf("2222222222222222")).isInstanceOf(DomainError.class);
    }

    private static ComplaintDirectory directory() {
        return COMMAND_SIDE.get(ComplaintDirectory.class);
    }

    private static void send(ComplaintCommand command) {
        COMMAND_SIDE.get(ComplaintCommands.class).send(command);
    }
}
