package org.yuheng.query.complaint;

import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.complaint.Overlay;
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

/** What holds beside the stage after each event. Pure and total. */
public final class OverlayFold {
    private OverlayFold() {}

    /** @param before in the order in which they came */
    public static List<Overlay> after(List<Overlay> before, ComplaintEvent event) {
        return switch (event) {
            case ComplaintRefusalProposed e -> with(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintDeemedAccepted e -> with(without(before, Overlay.REFUSAL_PROPOSED), Overlay.DEEMED_ACCEPTED);
            case ComplaintSuspended e -> with(before, Overlay.SUSPENDED);
            case ComplaintEscalated e -> with(before, Overlay.ESCALATED);
            case ComplaintResumed e -> without(before, Overlay.SUSPENDED);
            case ComplaintSupplementRequested e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintAccepted e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintRefused e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintRefusalDeclined e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintRedirected e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintTransferred e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintMerged e -> without(before, Overlay.REFUSAL_PROPOSED);
            case ComplaintTerminated e -> ended(before);
            case ComplaintWithdrawn e -> ended(before);
            case ComplaintReceived e -> before;
            case ComplaintScreeningStarted e -> before;
            case ComplaintSupplemented e -> before;
            case ComplaintDueDateFixed e -> before;
            case ComplaintAssigned e -> before;
            case ComplaintVerificationStarted e -> before;
            case ComplaintFindingRecorded e -> before;
            case ComplaintReplied e -> before;
            case ComplaintCalledBack e -> before;
            case ComplaintClosed e -> before;
            case DeadlineExtended e -> before;
            case ComplaintReopened e -> before;
            case ComplaintStepUndone e -> before;
            case ComplainantWrote e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
            case IdentityErased e -> before;
        };
    }

    /** These may end a complaint that stands still. */
    private static List<Overlay> ended(List<Overlay> before) {
        return without(without(before, Overlay.REFUSAL_PROPOSED), Overlay.SUSPENDED);
    }

    private static List<Overlay> with(List<Overlay> before, Overlay overlay) {
        var more = new ArrayList<>(without(before, overlay));
        more.add(overlay);
        return more;
    }

    private static List<Overlay> without(List<Overlay> before, Overlay overlay) {
        return before.stream().filter(other -> other != overlay).toList();
    }
}
