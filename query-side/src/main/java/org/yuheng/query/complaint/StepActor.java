package org.yuheng.query.complaint;

import org.yuheng.kernel.access.Actor;
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

/** Who did what an event tells. */
final class StepActor {
    private StepActor() {}

    /** Null for what the clock did. */
    static Actor of(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> e.by();
            case ComplaintScreeningStarted e -> e.by();
            case ComplaintSupplementRequested e -> e.by();
            case ComplaintSupplemented e -> e.by();
            case ComplaintAccepted e -> e.by();
            case ComplaintRefusalProposed e -> e.by();
            case ComplaintRefused e -> e.by();
            case ComplaintRefusalDeclined e -> e.by();
            case ComplaintRedirected e -> e.by();
            case ComplaintTransferred e -> e.by();
            case ComplaintAssigned e -> e.by();
            case ComplaintVerificationStarted e -> e.by();
            case ComplaintEscalated e -> e.by();
            case ComplaintFindingRecorded e -> e.by();
            case ComplaintReplied e -> e.by();
            case ComplaintCalledBack e -> e.by();
            case ComplaintClosed e -> e.by();
            case DeadlineExtended e -> e.by();
            case ComplaintSuspended e -> e.by();
            case ComplaintResumed e -> e.by();
            case ComplaintTerminated e -> e.by();
            case ComplaintWithdrawn e -> e.by();
            case ComplaintMerged e -> e.by();
            case ComplaintReopened e -> e.by();
            case ComplaintStepUndone e -> e.by();
            case ComplainantWrote e -> e.by();
            case IdentityReadApproved e -> e.by();
            case IdentityRead e -> e.by();
            case IdentityErased e -> e.by();
            case ComplaintDeemedAccepted e -> null;
            case ComplaintDueDateFixed e -> null;
        };
    }
}
