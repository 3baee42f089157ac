package org.yuheng.command.casesupervision;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

/**
 * The head who escalates a complaint decides by it that there is a case: it is proposed by the machine and filed in the
 * head's name, or the complaint joins the case that the head named. What a rule forbids stays with a person: a case that may
 * not be filed stays proposed.
 */
@Component
class WhenComplaintEscalatedThenCaseIsFiled {
    private static final Logger LOG = LoggerFactory.getLogger(WhenComplaintEscalatedThenCaseIsFiled.class);

    private final ComplaintDirectory complaints;
    private final CaseRegister register;
    private final CaseFile file;
    private final CaseIntake intake;
    private final CaseCommands commands;

    WhenComplaintEscalatedThenCaseIsFiled(
            ComplaintDirectory complaints,
            CaseRegister register,
            CaseFile file,
            CaseIntake intake,
            CaseCommands commands) {
        this.complaints = complaints;
        this.register = register;
        this.file = file;
        this.intake = intake;
        this.commands = commands;
    }

    void handle(ComplaintEscalated event) {
        try {
            if (file.stateOf(event.caseId()) instanceof CaseState.Known known && !isProposedByThis(known, event)) {
                commands.send(new CaseCommand.AddComplaint(inNameOf(event), event.complaintId()));
            } else {
                propose(event);
                file(event);
            }
        } catch (DomainError refused) {
            LOG.warn("escalated complaint {}, case {}: {}", event.complaintId(), event.caseId(), refused.code());
        }
    }

    /** So it is when a crash came between the two. */
    private static boolean isProposedByThis(CaseState.Known known, ComplaintEscalated event) {
        return known.stage() == CaseStage.PROPOSED
                && known.opening().proposer().role() == Role.MACHINE
                && known.parties().complaintIds().contains(event.complaintId());
    }

    private void propose(ComplaintEscalated event) {
        var complaint = complaints.standingOf(event.complaintId()).orElseThrow();
        var bureau = register.regionOf(event.by().organisation()).orElse(complaint.region());
        intake.propose(
                event.caseId(),
                new Authority(
                        new Actor(Actor.CLOCK.person(), event.by().organisation(), Role.MACHINE), Scope.ALL, null),
                bureau,
                new CaseIntake.Proposal(
                        CaseOrigin.COMPLAINT,
                        SupervisionMode.KEY,
                        complaint.organId(),
                        null,
                        complaint.region(),
                        complaint.subject(),
                        List.of(event.category()),
                        List.of(event.complaintId()),
                        null,
                        null,
                        null,
                        Proceedings.NONE,
                        null));
    }

    private void file(ComplaintEscalated event) {
        commands.send(new CaseCommand.File(inNameOf(event), Proceedings.NONE, null));
    }

    private static CaseCommand.Asked inNameOf(ComplaintEscalated event) {
        return new CaseCommand.Asked(event.caseId(), new Authority(event.by(), Scope.ALL, null), null, null);
    }
}
