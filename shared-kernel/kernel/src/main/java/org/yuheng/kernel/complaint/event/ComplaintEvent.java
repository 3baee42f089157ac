package org.yuheng.kernel.complaint.event;

import java.time.Instant;

/** Every fact in the life of a complaint. */
public sealed interface ComplaintEvent
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

    /** Legal time at which the fact was recorded. */
    Instant at();

    /** Legal time from which the fact has effect; other than {@link #at()} only where a period ended before it was seen. */
    default Instant effectiveAt() {
        return at();
    }
}
