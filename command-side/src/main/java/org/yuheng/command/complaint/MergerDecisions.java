package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustExist;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;
import static org.yuheng.command.complaint.ComplaintGuards.mustNotBeComplainedOf;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Merge;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;

/** 并案: one of two complaints goes on in the other. The target is open, so that a circle cannot come to be. */
final class MergerDecisions {
    private MergerDecisions() {}

    static Decided merge(Known state, Merge c, DecisionContext context) {
        mustName(c.targetId(), "target");
        if (c.targetId().equals(c.complaintId())) {
            throw new DomainError(ErrorCode.MERGE_INTO_ITSELF, Map.of());
        }
        var target = mustExist(context.register().complaint(c.targetId()));
        Access.mustCover(c.authority(), target.facts().subject());
        mustNotBeComplainedOf(target, c.by());
        mustBeOpen(target);
        mustBeOfTheSameBureau(state, target);
        var textRef = c.reason() == null ? null : context.textRef("merger");
        return Decided.of(
                new ComplaintMerged(c.complaintId(), c.by(), c.targetId(), textRef, context.now()),
                textRef,
                c.reason());
    }

    private static void mustBeOpen(Known target) {
        if (target.facts().mergedInto() != null) {
            throw new DomainError(
                    ErrorCode.MERGE_INTO_MERGED, Map.of("target", target.facts().mergedInto()));
        }
        if (!target.stage().isOpen()) {
            throw new DomainError(
                    ErrorCode.MERGE_INTO_CLOSED, Map.of("stage", target.stage().name()));
        }
    }

    private static void mustBeOfTheSameBureau(Known state, Known target) {
        var here = state.facts().bureau();
        var there = target.facts().bureau();
        if (here != null && there != null && !here.equals(there)) {
            throw new DomainError(ErrorCode.MERGE_INTO_OTHER_BUREAU, Map.of());
        }
    }
}
