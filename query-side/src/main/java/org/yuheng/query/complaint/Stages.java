package org.yuheng.query.complaint;

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

/** Which stage an event leads to: the last column of the table of transitions. */
public final class Stages {
    private Stages() {}

    /** @param before null before the first event */
    public static ComplaintStage after(ComplaintEvent event, ComplaintStage before) {
        return switch (event) {
            case ComplaintReceived e -> ComplaintStage.RECEIVED;
            case ComplaintScreeningStarted e -> ComplaintStage.SCREENING;
            case ComplaintSupplementRequested e -> ComplaintStage.SUPPLEMENT_REQUESTED;
            case ComplaintSupplemented e -> ComplaintStage.SCREENING;
            case ComplaintAccepted e -> ComplaintStage.ACCEPTED;
            case ComplaintDeemedAccepted e -> ComplaintStage.ACCEPTED;
            case ComplaintRefused e -> ComplaintStage.REFUSED;
            case ComplaintRefusalDeclined e -> ComplaintStage.SCREENING;
            case ComplaintRedirected e -> ComplaintStage.REDIRECTED;
            case ComplaintTransferred e -> ComplaintStage.TRANSFERRED;
            case ComplaintAssigned e -> before == ComplaintStage.ACCEPTED ? ComplaintStage.ASSIGNED : before;
            case ComplaintVerificationStarted e -> ComplaintStage.VERIFYING;
            case ComplaintFindingRecorded e -> ComplaintStage.CONCLUDED;
            case ComplaintReplied e -> before == ComplaintStage.CONCLUDED ? ComplaintStage.REPLIED : before;
            case ComplaintCalledBack e -> e.satisfied() ? ComplaintStage.CLOSED : before;
            case ComplaintClosed e -> ComplaintStage.CLOSED;
            case ComplaintTerminated e -> ComplaintStage.TERMINATED;
            case ComplaintWithdrawn e -> ComplaintStage.WITHDRAWN;
            case ComplaintMerged e -> ComplaintStage.MERGED;
            case ComplaintReopened e -> ComplaintStage.ACCEPTED;
            case ComplaintStepUndone e -> e.stage();
            case ComplaintRefusalProposed e -> before;
            case ComplaintDueDateFixed e -> before;
            case ComplaintEscalated e -> before;
            case DeadlineExtended e -> before;
            case ComplaintSuspended e -> before;
            case ComplaintResumed e -> before;
            case ComplainantWrote e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
            case IdentityErased e -> before;
        };
    }
}
