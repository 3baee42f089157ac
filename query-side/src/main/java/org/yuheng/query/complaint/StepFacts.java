package org.yuheng.query.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
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

/** The facts of an event that its words need, under the names that the templates use. */
final class StepFacts {
    private final Map<String, String> facts = new TreeMap<>();

    private StepFacts() {}

    static Map<String, String> of(ComplaintEvent event) {
        var facts = new StepFacts();
        switch (event) {
            case ComplaintReceived e ->
                facts.put("number", e.number())
                        .put("channel", e.channel())
                        .due(e.screeningRule(), e.screeningDueOn(), e.screeningDueProvisional());
            case ComplaintSupplementRequested e ->
                facts.due(e.supplementRule(), e.supplementDueOn(), e.supplementDueProvisional());
            case ComplaintSupplemented e ->
                facts.due(e.screeningRule(), e.screeningDueOn(), e.screeningDueProvisional());
            case ComplaintAccepted e ->
                facts.put("category", e.category())
                        .put("jurisdiction", e.ground())
                        .due(e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintDeemedAccepted e ->
                facts.put("screeningRule", e.screeningRule())
                        .put("screeningDueOn", e.screeningDueOn())
                        .put("startedOn", e.handlingStartedOn())
                        .due(e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintRefusalProposed e -> facts.put("reason", e.reason());
            case ComplaintRefused e ->
                facts.put("reason", e.reason()).due(e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintRedirected e ->
                facts.put("remedy", e.remedy())
                        .put("remedyPeriod", e.remedyPeriod())
                        .put("remedyUnit", e.remedyUnit())
                        .due(e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintTransferred e -> facts.put("jurisdiction", e.ground());
            case ComplaintAssigned e -> facts.put("category", e.category());
            case ComplaintEscalated e -> facts.put("category", e.category()).flag("joined", e.joined());
            case ComplaintFindingRecorded e ->
                facts.put("finding", e.finding())
                        .flag("measures", e.measuresRef() != null)
                        .due(e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintCalledBack e -> facts.flag("satisfied", e.satisfied()).flag("unsatisfied", !e.satisfied());
            case ComplaintClosed e -> facts.flag("notCalledBack", !e.calledBack());
            case DeadlineExtended e ->
                facts.put("clock", e.clock())
                        .put("formerDueOn", e.formerDueOn())
                        .due(e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintSuspended e -> facts.put("suspension", e.ground()).put("clock", e.clock());
            case ComplaintResumed e -> facts.put("clock", e.clock()).due(e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintTerminated e -> facts.put("termination", e.ground());
            case ComplaintReopened e ->
                facts.put("reopening", e.ground()).due(e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintStepUndone e ->
                facts.put("undone", e.undone()).put("clock", e.clock()).due(e.rule(), e.dueOn(), e.dueProvisional());
            case ComplaintDueDateFixed e -> facts.put("clock", e.clock()).due(e.rule(), e.dueOn(), false);
            case IdentityReadApproved e -> facts.put("validUntil", e.validUntil());
            case IdentityErased e -> facts.put("erasure", e.ground());
            case ComplaintScreeningStarted e -> facts.nothing();
            case ComplaintRefusalDeclined e -> facts.nothing();
            case ComplaintVerificationStarted e -> facts.nothing();
            case ComplaintReplied e -> facts.nothing();
            case ComplaintWithdrawn e -> facts.nothing();
            case ComplaintMerged e -> facts.nothing();
            case ComplainantWrote e -> facts.nothing();
            case IdentityRead e -> facts.nothing();
        }
        return facts.facts;
    }

    private StepFacts put(String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        return this;
    }

    private StepFacts flag(String name, boolean raised) {
        return raised ? put(name, "true") : this;
    }

    private StepFacts due(String rule, LocalDate dueOn, boolean provisional) {
        return put("rule", rule).put("dueOn", dueOn).flag("provisional", provisional);
    }

    private void nothing() {
        // The event's name says it all.
    }
}
