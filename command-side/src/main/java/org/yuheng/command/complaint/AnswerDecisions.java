package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.CallBack;
import org.yuheng.command.complaint.ComplaintCommand.Close;
import org.yuheng.command.complaint.ComplaintCommand.Reply;
import org.yuheng.command.complaint.ComplaintCommand.Write;
import org.yuheng.command.complaint.ComplaintState.Closed;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What the complainant hears, and says to it. */
final class AnswerDecisions {
    private AnswerDecisions() {}

    static Decided reply(Known state, Reply c, DecisionContext context) {
        if (state instanceof Closed closed && closed.told()) {
            throw new DomainError(ErrorCode.ALREADY_REPLIED, Map.of());
        }
        mustGive(c.text(), "text");
        var textRef = context.textRef("reply");
        return Decided.of(new ComplaintReplied(c.complaintId(), c.by(), textRef, context.now()), textRef, c.text());
    }

    static Decided callBack(Known state, CallBack c, DecisionContext context) {
        if (state.facts().callBack() != null) {
            throw new DomainError(ErrorCode.ALREADY_CALLED_BACK, Map.of());
        }
        mustName(c.satisfied(), "satisfied");
        if (!c.satisfied()) {
            mustGive(c.reason(), "reason");
        }
        var textRef = c.reason() == null ? null : context.textRef("call-back");
        return Decided.of(
                new ComplaintCalledBack(c.complaintId(), c.by(), c.satisfied(), textRef, context.now()),
                textRef,
                c.reason());
    }

    static Decided close(Known state, Close c, DecisionContext context) {
        boolean calledBack = state.facts().callBack() != null;
        if (!calledBack) {
            mustGive(c.reason(), ErrorCode.CALL_BACK_MISSING);
        }
        var textRef = c.reason() == null ? null : context.textRef("closing");
        return Decided.of(
                new ComplaintClosed(c.complaintId(), c.by(), calledBack, textRef, context.now()), textRef, c.reason());
    }

    static Decided write(Write c, DecisionContext context) {
        mustGive(c.text(), "text");
        var textRef = context.textRef("message");
        return Decided.of(new ComplainantWrote(c.complaintId(), c.by(), textRef, context.now()), textRef, c.text());
    }
}
