package org.yuheng.kernel.complaint.event;

import org.yuheng.kernel.log.RecordedEvent;

/** Every fact in the life of a complaint. */
public sealed interface ComplaintEvent extends RecordedEvent
        permits ComplaintReceived,
                ComplaintScreeningStarted,
                ComplaintSupplementRequested,
                ComplaintSupplemented,
                ComplaintAccepted,
                ComplaintDeemedAccepted,
                ComplaintRefusalProposed,
                ComplaintRefused,
                ComplaintRefusalDeclined,
                ComplaintWithdrawn,
                ComplaintDueDateFixed,
                ComplaintRedirected,
                ComplaintTransferred,
                ComplaintAssigned,
                ComplaintVerificationStarted,
                ComplaintEscalated,
                ComplaintFindingRecorded,
                ComplaintReplied,
                ComplaintCalledBack,
                ComplaintClosed,
                DeadlineExtended,
                ComplaintSuspended,
                ComplaintResumed,
                ComplaintTerminated,
                ComplaintMerged,
                ComplaintReopened,
                ComplaintStepUndone,
                ComplainantWrote,
                IdentityReadApproved,
                IdentityRead,
                IdentityErased {

    String complaintId();

    @Override
    default String aggregateId() {
        return complaintId();
    }
}
