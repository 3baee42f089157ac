package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.access.Authority;

/** For every verb a request to which nothing is missing, and for every stage a history that leads there. */
final class LawfulRequests {
    /** Beside another complaint in screening, so that there is something to merge into. */
    static final Register REGISTER = new TestRegister(other());

    private LawfulRequests() {}

    static ComplaintCommand of(String verb) {
        return switch (verb) {
            case "approve-refusal",
                    "decline-refusal",
                    "transfer",
                    "assign",
                    "escalate",
                    "close",
                    "extend",
                    "suspend",
                    "resume",
                    "terminate",
                    "reopen",
                    "approve-identity-read" -> of(verb, HEAD);
            case "supply", "withdraw", "write" -> of(verb, COMPLAINANT);
            case "erase-identity" -> of(verb, Persons.ADMINISTRATOR);
            default -> of(verb, CLERK);
        };
    }

    static ComplaintCommand of(String verb, Authority by) {
        return switch (verb) {
            case "start-screening" -> Requests.startScreening(by);
            case "request-supplement" -> Requests.requestSupplement(by, "材料", null);
            case "supply" -> Requests.supply(by, "材料");
            case "accept" -> Requests.accept(by);
            case "refuse" -> Requests.refuse(by, RefusalReason.NOT_ENFORCEMENT, "理由");
            case "approve-refusal" -> Requests.approveRefusal(by, "同意");
            case "decline-refusal" -> Requests.declineRefusal(by, "不同意");
            case "redirect" -> Requests.redirect(by);
            case "transfer" -> Requests.transfer(by, "bureau.henan", null, "由省局提级办理");
            case "assign" -> Requests.assign(by, CLERK.actor().person());
            case "start-verification" -> Requests.startVerification(by);
            case "escalate" -> Requests.escalate(by, LaterHistories.CASE_ID, false, "属于第十一条情形");
            case "record-finding" -> Requests.recordFinding(by, Finding.PARTLY, "事实", "已纠正");
            case "reply" -> Requests.reply(by, "答复内容");
            case "call-back" -> Requests.callBack(by, true, null);
            case "close" -> Requests.close(by, "无法联系");
            case "extend" -> Requests.extend(by, null, "情况复杂");
            case "suspend" -> Requests.suspend(by, SuspensionGround.APPRAISAL, "等待检验");
            case "resume" -> Requests.resume(by, "检验结果已出");
            case "terminate" -> Requests.terminate(by, TerminationGround.LITIGATION_BEGUN, "已起诉");
            case "withdraw" -> Requests.withdraw(by, null);
            case "merge" -> Requests.merge(by, LaterHistories.OTHER_ID);
            case "reopen" -> Requests.reopen(by, ReopeningGround.NEW_FACTS, "有新证据");
            case "undo" -> Requests.undo(by);
            case "write" -> Requests.write(by, "留言");
            case "approve-identity-read" -> Requests.approveIdentityRead(by, CLERK, "核实");
            case "read-identity" -> Requests.readIdentity(by, "核实");
            case "erase-identity" -> Requests.eraseIdentity(by, ErasureGround.RETENTION_EXPIRED);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    static List<ComplaintEvent> historyOf(ComplaintStage stage) {
        return switch (stage) {
            case RECEIVED -> Histories.received();
            case SCREENING -> Histories.inScreening();
            case SUPPLEMENT_REQUESTED -> Histories.awaitingSupplement();
            case ACCEPTED -> Histories.accepted();
            case ASSIGNED -> LaterHistories.assigned();
            case VERIFYING -> LaterHistories.verifying();
            case CONCLUDED -> LaterHistories.concluded();
            case REPLIED -> LaterHistories.replied();
            case REFUSED -> Histories.refused();
            case REDIRECTED -> LaterHistories.redirected();
            case TRANSFERRED -> LaterHistories.transferred();
            case MERGED -> LaterHistories.merged();
            case WITHDRAWN -> Histories.withdrawn();
            case TERMINATED -> LaterHistories.terminated();
            case CLOSED -> LaterHistories.closedUnsatisfied();
        };
    }

    static Map<String, List<ComplaintEvent>> histories() {
        Map<String, List<ComplaintEvent>> histories = new LinkedHashMap<>();
        histories.put("received", Histories.received());
        histories.put("received and refusal proposed", Histories.refusalProposedAtOnce());
        histories.put("in screening", Histories.inScreening());
        histories.put("in screening and refusal proposed", Histories.refusalProposed());
        histories.put("in screening and suspended", LaterHistories.suspendedInScreening());
        histories.put("awaiting supplement", Histories.awaitingSupplement());
        histories.put("accepted", Histories.accepted());
        histories.put("deemed accepted", Histories.deemedAccepted());
        histories.put("assigned", LaterHistories.assigned());
        histories.put("being verified", LaterHistories.verifying());
        histories.put("being verified and escalated", LaterHistories.escalated());
        histories.put("being verified and suspended", LaterHistories.suspendedWhileVerifying());
        histories.put("concluded", LaterHistories.concluded());
        histories.put("replied", LaterHistories.replied());
        histories.put("called back without satisfaction", LaterHistories.unsatisfied());
        histories.put("called back with satisfaction", LaterHistories.satisfied());
        histories.put("closed", LaterHistories.closedUnsatisfied());
        histories.put("refused", Histories.refused());
        histories.put("redirected", LaterHistories.redirected());
        histories.put("transferred", LaterHistories.transferred());
        histories.put("merged", LaterHistories.merged());
        histories.put("withdrawn", Histories.withdrawn());
        histories.put("terminated", LaterHistories.terminated());
        return histories;
    }

    private static List<ComplaintEvent> other() {
        return LaterHistories.received(LaterHistories.OTHER_ID);
    }
}
