package org.yuheng.command.complaint;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.yuheng.command.complaint.ComplaintCommand.Accept;
import org.yuheng.command.complaint.ComplaintCommand.ApproveIdentityRead;
import org.yuheng.command.complaint.ComplaintCommand.ApproveRefusal;
import org.yuheng.command.complaint.ComplaintCommand.Assign;
import org.yuheng.command.complaint.ComplaintCommand.CallBack;
import org.yuheng.command.complaint.ComplaintCommand.Close;
import org.yuheng.command.complaint.ComplaintCommand.DeclineRefusal;
import org.yuheng.command.complaint.ComplaintCommand.DeemAccepted;
import org.yuheng.command.complaint.ComplaintCommand.EraseIdentity;
import org.yuheng.command.complaint.ComplaintCommand.Escalate;
import org.yuheng.command.complaint.ComplaintCommand.Extend;
import org.yuheng.command.complaint.ComplaintCommand.FixDueDate;
import org.yuheng.command.complaint.ComplaintCommand.Merge;
import org.yuheng.command.complaint.ComplaintCommand.ReadIdentity;
import org.yuheng.command.complaint.ComplaintCommand.Receive;
import org.yuheng.command.complaint.ComplaintCommand.RecordFinding;
import org.yuheng.command.complaint.ComplaintCommand.Redirect;
import org.yuheng.command.complaint.ComplaintCommand.Refuse;
import org.yuheng.command.complaint.ComplaintCommand.Reopen;
import org.yuheng.command.complaint.ComplaintCommand.Reply;
import org.yuheng.command.complaint.ComplaintCommand.RequestSupplement;
import org.yuheng.command.complaint.ComplaintCommand.Resume;
import org.yuheng.command.complaint.ComplaintCommand.StartScreening;
import org.yuheng.command.complaint.ComplaintCommand.StartVerification;
import org.yuheng.command.complaint.ComplaintCommand.Supply;
import org.yuheng.command.complaint.ComplaintCommand.Suspend;
import org.yuheng.command.complaint.ComplaintCommand.Terminate;
import org.yuheng.command.complaint.ComplaintCommand.Transfer;
import org.yuheng.command.complaint.ComplaintCommand.Undo;
import org.yuheng.command.complaint.ComplaintCommand.Withdraw;
import org.yuheng.command.complaint.ComplaintCommand.Write;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;

/**
 * The shell around the decisions: loads the state, lets {@link ComplaintDecisions} decide, puts texts into the vault and
 * events into the log. Every handler may meet a complaint that does not exist, so that this is our own answer too.
 */
@Aggregate
class Complaint {
    @AggregateIdentifier
    private String id;

    private ComplaintState state = new ComplaintState.None();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Receive command, ComplaintDesk desk) {
        var outcome = decide(command, desk);
        if (outcome.recorded() > 0) {
            desk.register(command.complaintId(), command.receiptHash());
        }
        return outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(StartScreening command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(RequestSupplement command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Supply command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Accept command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Refuse command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(ApproveRefusal command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(DeclineRefusal command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Withdraw command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(ApproveIdentityRead command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(ReadIdentity command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Redirect command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Transfer command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Assign command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(StartVerification command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Escalate command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(RecordFinding command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Reply command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(CallBack command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Close command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Extend command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Suspend command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Resume command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Terminate command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Reopen command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Undo command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Write command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(Merge command, ComplaintDesk desk) {
        desk.holdTogether(command.complaintId(), command.targetId());
        var outcome = decide(command, desk);
        desk.follow(command.complaintId(), command.targetId());
        return outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(EraseIdentity command, ComplaintDesk desk) {
        var outcome = decide(command, desk);
        desk.erase(command.complaintId());
        return outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(DeemAccepted command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ComplaintOutcome handle(FixDueDate command, ComplaintDesk desk) {
        return decide(command, desk);
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        id = event.complaintId();
        state = ComplaintEvolution.evolve(state, event);
    }

    private ComplaintOutcome decide(ComplaintCommand command, ComplaintDesk desk) {
        mustBeWithinReach(command);
        long version = version();
        if (command.seenVersion() != null && command.seenVersion() != version) {
            throw new DomainError(
                    ErrorCode.VERSION_CONFLICT, Map.of("expected", command.seenVersion(), "actual", version));
        }
        var decided = ComplaintDecisions.decide(state, command, desk.context(version + 1));
        desk.keep(command.complaintId(), decided.texts());
        decided.events().forEach(AggregateLifecycle::apply);
        var known = (ComplaintState.Known) state;
        return new ComplaintOutcome(
                command.complaintId(),
                version(),
                known.stage(),
                known.facts().origin().importId(),
                known.facts().origin().importRow(),
                decided.events().size());
    }

    /** What lies outside a person's right does not exist for that person. */
    private void mustBeWithinReach(ComplaintCommand command) {
        if (command instanceof Receive) {
            return;
        }
        var facts = ComplaintGuards.mustExist(state).facts();
        Access.mustCover(command.authority(), facts.subject());
    }

    /** Number of events so far; nothing yet is 0. */
    private static long version() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }
}
