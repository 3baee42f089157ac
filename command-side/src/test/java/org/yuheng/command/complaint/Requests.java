package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.Histories.ID;

import java.time.LocalDate;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

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
        return new ComplaintCommand.Accept(ID, by, null, category, organ, null, null, null);
    }

    static ComplaintCommand acceptInTheNameOf(String bureauRegion, Authority by) {
        return accept(new Authority(by.actor(), Scope.REGION, RegionCode.of(bureauRegion)));
    }

    static ComplaintCommand acceptAs(Authority by, HandlingClass weight) {
        return new ComplaintCommand.Accept(ID, by, null, null, null, weight, null, null);
    }

    static ComplaintCommand acceptOn(Authority by, JurisdictionGround ground, String reason) {
        return new ComplaintCommand.Accept(ID, by, null, null, null, null, ground, text(reason));
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

    static ComplaintCommand redirect(Authority by, Remedy remedy, Integer period, PeriodUnit unit, String text) {
        return new ComplaintCommand.Redirect(ID, by, null, remedy, period, unit, text(text));
    }

    static ComplaintCommand redirect(Authority by) {
        return redirect(by, Remedy.RECONSIDERATION, 60, PeriodUnit.CALENDAR_DAY, "可以申请行政复议");
    }

    static ComplaintCommand transfer(Authority by, String receiver, String receiverName, String reason) {
        return new ComplaintCommand.Transfer(ID, by, null, receiver, text(receiverName), null, text(reason));
    }

    static ComplaintCommand transferOn(Authority by, JurisdictionGround ground, String receiver, String reason) {
        return new ComplaintCommand.Transfer(ID, by, null, receiver, null, ground, text(reason));
    }

    static ComplaintCommand assign(Authority by, String handler) {
        return assign(by, handler, null);
    }

    static ComplaintCommand assign(Authority by, String handler, String recusalGround) {
        return new ComplaintCommand.Assign(ID, by, null, handler, recusalGround, null, null);
    }

    static ComplaintCommand assignSettling(Authority by, String handler, Category category, String organ) {
        return new ComplaintCommand.Assign(ID, by, null, handler, null, category, organ);
    }

    static ComplaintCommand startVerification(Authority by) {
        return new ComplaintCommand.StartVerification(ID, by, null);
    }

    static ComplaintCommand escalate(Authority by, String caseId, boolean joined, String reason) {
        return new ComplaintCommand.Escalate(ID, by, null, caseId, joined, text(reason));
    }

    static ComplaintCommand recordFinding(Authority by, Finding finding, String facts, String measures) {
        return new ComplaintCommand.RecordFinding(ID, by, null, finding, text(facts), text(measures));
    }

    static ComplaintCommand reply(Authority by, String text) {
        return new ComplaintCommand.Reply(ID, by, null, text(text));
    }

    static ComplaintCommand callBack(Authority by, Boolean satisfied, String reason) {
        return new ComplaintCommand.CallBack(ID, by, null, satisfied, text(reason));
    }

    static ComplaintCommand close(Authority by, String reason) {
        return new ComplaintCommand.Close(ID, by, null, text(reason));
    }

    static ComplaintCommand extend(Authority by, Integer days, String reason) {
        return new ComplaintCommand.Extend(ID, by, null, days, text(reason));
    }

    static ComplaintCommand suspend(Authority by, SuspensionGround ground, String reason) {
        return new ComplaintCommand.Suspend(ID, by, null, ground, text(reason));
    }

    static ComplaintCommand resume(Authority by, String reason) {
        return new ComplaintCommand.Resume(ID, by, null, text(reason));
    }

    static ComplaintCommand terminate(Authority by, TerminationGround ground, String reason) {
        return new ComplaintCommand.Terminate(ID, by, null, ground, text(reason));
    }

    static ComplaintCommand merge(Authority by, String target) {
        return merge(by, target, null);
    }

    static ComplaintCommand merge(Authority by, String target, String reason) {
        return new ComplaintCommand.Merge(ID, by, null, target, text(reason));
    }

    static ComplaintCommand reopen(Authority by, ReopeningGround ground, String reason) {
        return new ComplaintCommand.Reopen(ID, by, null, ground, text(reason));
    }

    static ComplaintCommand undo(Authority by) {
        return new ComplaintCommand.Undo(ID, by, null);
    }

    static ComplaintCommand write(Authority by, String text) {
        return new ComplaintCommand.Write(ID, by, null, text(text));
    }

    static ComplaintCommand eraseIdentity(Authority by, ErasureGround ground) {
        return new ComplaintCommand.EraseIdentity(ID, by, null, ground);
    }

    private static ConfidentialText text(String value) {
        return value == null ? null : new ConfidentialText(value);
    }
}
