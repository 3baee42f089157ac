package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Optional;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseFilingDeclined;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;

/** Whether a proposal becomes a case, and which complaints belong to it. */
final class FilingDecisions {
    private FilingDecisions() {}

    static CaseDecided file(CaseState.Known state, CaseCommand.File c, CaseContext context) {
        mustBeAnotherPerson(state.opening().proposer(), c.by());
        ProposalDecisions.mustNotBeInProceedings(c.proceedings());
        state.parties().complaintIds().stream()
                .map(context.register()::complaint)
                .flatMap(Optional::stream)
                .forEach(complaint -> ProposalDecisions.mustNotBeInProceedings(complaint.proceedings()));
        var notice = context.start(CasePolicy.NOTICE, context.today());
        var textRef = c.reason() == null ? null : context.textRef("filing");
        return CaseDecided.of(new CaseFiled(
                        c.caseId(),
                        c.by(),
                        textRef,
                        notice.rule(),
                        notice.startedOn(),
                        notice.dueOn(),
                        notice.provisional(),
                        context.now()))
                .keeping(textRef, c.reason());
    }

    static CaseDecided decline(CaseState.Known state, CaseCommand.DeclineFiling c, CaseContext context) {
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("declined");
        return CaseDecided.of(new CaseFilingDeclined(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    static CaseDecided addComplaint(CaseState.Known state, CaseCommand.AddComplaint c, CaseContext context) {
        mustName(c.complaintId(), "complaintId");
        if (state.parties().complaintIds().contains(c.complaintId())) {
            return CaseDecided.NOTHING;
        }
        ProposalDecisions.mustBeAComplaintHere(
                c.complaintId(), state.opening().bureauRegion(), state.opening().organId(), context);
        return CaseDecided.of(new ComplaintJoinedCase(c.caseId(), c.by(), c.complaintId(), context.now()));
    }
}
