package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustHaveAnIdentity;
import static org.yuheng.command.complaint.ComplaintGuards.mustHaveConsent;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;

import java.time.Duration;
import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.ApproveIdentityRead;
import org.yuheng.command.complaint.ComplaintCommand.EraseIdentity;
import org.yuheng.command.complaint.ComplaintCommand.ReadIdentity;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Who complained is read for a stated purpose only, and each reading is a fact of the log. */
final class IdentityDecisions {
    /** A setting without a statutory source: long enough for a working day, short enough to be asked for again. */
    private static final Duration CONSENT = Duration.ofHours(24);

    private IdentityDecisions() {}

    static Decided approve(Known state, ApproveIdentityRead c, DecisionContext context) {
        mustHaveAnIdentity(state);
        mustGive(c.purpose(), ErrorCode.PURPOSE_MISSING);
        if (c.by().person().equals(c.reader())) {
            throw new DomainError(ErrorCode.SAME_PERSON, Map.of());
        }
        var textRef = "identity-consent-" + context.nextVersion();
        var until = context.now().plus(CONSENT);
        return Decided.of(
                new IdentityReadApproved(c.complaintId(), c.by(), c.reader(), textRef, until, context.now()),
                textRef,
                c.purpose());
    }

    static Decided read(Known state, ReadIdentity c, DecisionContext context) {
        mustHaveAnIdentity(state);
        mustGive(c.purpose(), ErrorCode.PURPOSE_MISSING);
        var approvedBy = mustHaveConsent(state, c.by(), context.now());
        var textRef = "identity-purpose-" + context.nextVersion();
        return Decided.of(
                new IdentityRead(c.complaintId(), c.by(), textRef, approvedBy, context.now()), textRef, c.purpose());
    }

    /** 《个人信息保护法》第四十七条: only of a closed matter, and for a ground that the law names. */
    static Decided erase(EraseIdentity c, DecisionContext context) {
        mustName(c.ground(), "ground");
        return Decided.of(new IdentityErased(c.complaintId(), c.by(), c.ground(), context.now()));
    }
}
