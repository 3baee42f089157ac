package org.yuheng.query.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.yuheng.kernel.access.Actor;
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
                        .due(e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintDeemedAccepted e ->
                facts.put("screeningRule", e.screeningRule())
                        .put("screeningDueOn", e.screeningDueOn())
                        .put("startedOn", e.handlingStartedOn())
                        .due(e.handlingRule(), e.handlingDueOn(), e.handlingDueProvisional());
            case ComplaintRefusalProposed e -> facts.put("reason", e.reason());
            case ComplaintRefused e ->
                facts.put("reason", e.reason()).due(e.replyRule(), e.replyDueOn(), e.replyDueProvisional());
            case ComplaintDueDateFixed e -> facts.put("clock", e.clock()).due(e.rule(), e.dueOn(), false);
            case IdentityReadApproved e -> facts.put("validUntil", e.validUntil());
            case ComplaintScreeningStarted e -> facts.nothing();
            case ComplaintRefusalDeclined e -> facts.nothing();
            case ComplaintWithdrawn e -> facts.nothing();
            case IdentityRead e -> facts.nothing();
        }
        return facts.facts;
    }

    /** Null for what the clock did. */
    static Actor actor(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> e.by();
            case ComplaintScreeningStarted e -> e.by();
            case ComplaintSupplementRequested e -> e.by();
            case ComplaintSupplemented e -> e.by();
            case ComplaintAccepted e -> e.by();
            case ComplaintRefusalProposed e -> e.by();
            case ComplaintRefused e -> e.by();
            case ComplaintRefusalDeclined e -> e.by();
            case ComplaintWithdrawn e -> e.by();
            case IdentityReadApproved e -> e.by();
            case IdentityRead e -> e.by();
            case ComplaintDeemedAccepted e -> null;
            case ComplaintDueDateFixed e -> null;
        };
    }

    private StepFacts put(String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        return this;
    }

    private StepFacts due(String rule, LocalDate dueOn, boolean provisional) {
        put("rule", rule).put("dueOn", dueOn);
        return provisional ? put("provisional", "true") : this;
    }

    private void nothing() {
        // The event's name says it all.
    }
}
