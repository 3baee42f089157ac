package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.Histories.ID;

import java.time.LocalDate;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** What may be asked, in the words of the specifications. A text may be null where the person writes nothing. */
final class Requests {
    private Requests() {}

    static ComplaintCommand receive(Authority by, Channel channel, String contentDigest) {
        return new ComplaintCommand.Receive(
                ID,
                by,
                "410105-2026-000017",
                channel,
                null,
                null,
                null,
                IdentityMode.NAMED,
                "5f0e",
                Histories.ORGAN,
                "410105",
                Category.FINE_EXCESSIVE,
                "销售额二百零四元被罚五万元",
                LocalDate.parse("2026-03-02"),
                "9c41",
                contentDigest,
                Map.of("words", text("本店误售一批超过保质期的调料。"), "identity", text("欧阳绝密")));
    }

    static ComplaintCommand startScreening(Authority by) {
        return startScreening(by, null);
    }

    static ComplaintCommand startScreening(Authority by, String recusalGround) {
        return new ComplaintCommand.StartScreening(ID, by, null, recusalGround);
    }

    static ComplaintCommand requestSupplement(Authority by, String missing, Integer days) {
        return new ComplaintCommand.RequestSupplement(ID, by, null, text(missing), days);
    }

    static ComplaintCommand supply(Authority by, String text) {
        return new ComplaintCommand.Supply(ID, by, null, text(text));
    }

    static ComplaintCommand accept(Authority by) {
        return accept(by, null, null);
    }

    static ComplaintCommand accept(Authority by, Category category, String organ) {
        return new ComplaintCommand.Accept(ID, by, null, category, organ, "410100");
    }

    static ComplaintCommand acceptInTheNameOf(String bureauRegion, Authority by) {
        return new ComplaintCommand.Accept(ID, by, null, null, null, bureauRegion);
    }

    static ComplaintCommand refuse(Authority by, RefusalReason reason, String text) {
        return new ComplaintCommand.Refuse(ID, by, null, reason, text(text));
    }

    static ComplaintCommand approveRefusal(Authority by, String reason) {
        return new ComplaintCommand.ApproveRefusal(ID, by, null, text(reason));
    }

    static ComplaintCommand declineRefusal(Authority by, String reason) {
        return new ComplaintCommand.DeclineRefusal(ID, by, null, text(reason));
    }

    static ComplaintCommand withdraw(Authority by, String reason) {
        return new ComplaintCommand.Withdraw(ID, by, null, text(reason));
    }

    static ComplaintCommand approveIdentityRead(Authority by, Authority reader, String purpose) {
        return new ComplaintCommand.ApproveIdentityRead(
                ID, by, null, reader.actor().person(), text(purpose));
    }

    static ComplaintCommand readIdentity(Authority by, String purpose) {
        return new ComplaintCommand.ReadIdentity(ID, by, null, text(purpose));
    }

    static ComplaintCommand deemAccepted() {
        return new ComplaintCommand.DeemAccepted(ID);
    }

    static ComplaintCommand fixDueDate(ClockKind clock) {
        return new ComplaintCommand.FixDueDate(ID, clock);
    }

    private static ConfidentialText text(String value) {
        return value == null ? null : new ConfidentialText(value);
    }
}
