package org.yuheng.query.complaint;

import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
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
            case ComplaintWithdrawn e -> ComplaintStage.WITHDRAWN;
            case ComplaintRefusalProposed e -> before;
            case ComplaintDueDateFixed e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
        };
    }
}
