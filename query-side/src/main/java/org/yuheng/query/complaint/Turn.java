package org.yuheng.query.complaint;

import java.util.List;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;

/** Whose turn it is once something has happened. Pure and total. */
public final class Turn {
    private Turn() {}

    /**
     * @param before whose turn it was, or null
     * @param stage to which the event led
     * @param steps those before the event
     * @return null when nothing more is expected of anybody
     */
    public static Awaited after(ComplaintEvent event, Awaited before, ComplaintStage stage, List<BiographyStep> steps) {
        return switch (event) {
            case ComplaintReceived e -> Awaited.BUREAU;
            case ComplaintSupplementRequested e -> Awaited.COMPLAINANT;
            case ComplaintSupplemented e -> Awaited.BUREAU;
            case ComplaintAccepted e -> Awaited.BUREAU_HEAD;
            case ComplaintDeemedAccepted e -> Awaited.BUREAU_HEAD;
            case ComplaintRefusalProposed e -> Awaited.BUREAU_HEAD;
            case ComplaintRefused e -> Awaited.BUREAU;
            case ComplaintRefusalDeclined e -> Awaited.BUREAU;
            case ComplaintRedirected e -> Awaited.BUREAU;
            case ComplaintAssigned e -> Awaited.BUREAU;
            case ComplaintFindingRecorded e -> Awaited.BUREAU;
            case ComplaintReplied e -> stage.isOpen() ? Awaited.BUREAU : null;
            case ComplaintCalledBack e -> e.satisfied() ? null : Awaited.BUREAU_HEAD;
            case ComplaintReopened e -> Awaited.BUREAU_HEAD;
            case ComplaintStepUndone e -> stage == ComplaintStage.ACCEPTED ? Awaited.BUREAU_HEAD : Awaited.BUREAU;
            case ComplaintSuspended e -> Awaited.OTHER_PROCEEDINGS;
            case ComplaintResumed e -> beforeItStoodStill(steps);
            case ComplaintTransferred e -> null;
            case ComplaintTerminated e -> null;
            case ComplaintWithdrawn e -> null;
            case ComplaintMerged e -> null;
            case ComplaintClosed e -> null;
            case ComplaintScreeningStarted e -> before;
            case ComplaintVerificationStarted e -> before;
            case ComplaintEscalated e -> before;
            case DeadlineExtended e -> before;
            case ComplaintDueDateFixed e -> before;
            case ComplainantWrote e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
            case IdentityErased e -> before;
        };
    }

    /** A step says whose turn it was before it. */
    private static Awaited beforeItStoodStill(List<BiographyStep> steps) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(ComplaintSuspended.class.getSimpleName()))
                .findFirst()
                .map(BiographyStep::waitedFor)
                .orElse(Awaited.BUREAU);
    }
}
