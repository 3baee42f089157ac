package org.yuheng.command.casesupervision;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.rule.ClockKind;

/**
 * What happens by itself: an escalated complaint becomes a case or joins one, as its head decided; everything else is only
 * prepared for a person. Each step is safe to repeat.
 */
@Component
@ProcessingGroup(CaseAutomation.GROUP)
class CaseAutomation {
    static final String GROUP = "case-automation-v1";

    private final WhenComplaintEscalatedThenCaseIsFiled escalated;
    private final PreparedTexts prepared;

    CaseAutomation(WhenComplaintEscalatedThenCaseIsFiled escalated, PreparedTexts prepared) {
        this.escalated = escalated;
        this.prepared = prepared;
    }

    @EventHandler
    void on(ComplaintEscalated event) {
        escalated.handle(event);
    }

    @EventHandler
    void on(CaseClosed event) {
        prepared.draftReplies(event.caseId());
    }

    @EventHandler
    void on(CaseClosedWithoutViolation event) {
        prepared.draftReplies(event.caseId());
    }

    @EventHandler
    void on(CaseSuspended event) {
        if (GuidanceWords.isAbout(event.ground())) {
            prepared.draftGuidance(event);
        }
    }

    @EventHandler
    void on(DeadlineMissed event) {
        if (event.clock() == ClockKind.RECTIFICATION) {
            prepared.draftProposal(event);
        }
    }
}
