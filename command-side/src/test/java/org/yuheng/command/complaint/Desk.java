package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yuheng.command.complaint.Requests.receive;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;

/** Brings complaints in through the real intake; without a name given, each is a new one. */
final class Desk {
    private static int lastKey;

    private final CommandSide commandSide;

    Desk(CommandSide commandSide) {
        this.commandSide = commandSide;
    }

    /** A named complaint of a contact point. */
    ComplaintIntake.Receipt receive() {
        return receive(Samples.LIAISON, form(Channel.CONTACT_POINT));
    }

    /** The same, taken back at once. */
    String withdrawn() {
        var id = idOf(receive());
        commandSide
                .get(ComplaintCommands.class)
                .send(new ComplaintCommand.Withdraw(id, Authority.RECEIPT_HOLDER, null, null));
        return id;
    }

    ComplaintIntake.Receipt receive(Person person, SubmissionForm form) {
        return receive(person, form, nextKey());
    }

    ComplaintIntake.Receipt receive(Person person, SubmissionForm form, RequestName name) {
        return receive(person, form, name, ComplaintIntake.Origin.NO_IMPORT);
    }

    ComplaintIntake.Receipt receive(
            Person person, SubmissionForm form, RequestName name, ComplaintIntake.Origin origin) {
        return commandSide.get(ComplaintIntake.class).receive(person, Submission.of(form), name, origin);
    }

    ComplaintReceived received(ComplaintIntake.Receipt receipt) {
        return (ComplaintReceived) commandSide.log(idOf(receipt)).getFirst();
    }

    static String idOf(ComplaintIntake.Receipt receipt) {
        return receipt.outcome().id();
    }

    static SubmissionForm form(Channel channel) {
        return Samples.form(channel.name(), null, "NAMED", "销售额二百零四元被罚五万元");
    }

    static RequestName nextKey() {
        return new RequestName.Key("desk", Integer.toString(++lastKey));
    }

    static void refused(ErrorCode code, ThrowingCallable asking) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(asking)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
