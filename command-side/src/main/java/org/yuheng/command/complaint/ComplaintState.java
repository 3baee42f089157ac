package org.yuheng.command.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
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
import org.yuheng.kernel.rule.ClockKind;

/** What a complaint remembers in order to decide, one type per phase of its life. */
sealed interface ComplaintState {

    /** No such complaint yet. */
    record None() implements ComplaintState {}

    /** A complaint that exists. */
    sealed interface Known extends ComplaintState {
        Facts facts();

        ComplaintStage stage();

        /** The running clock that a calendar could still move, or null. */
        Period period(ClockKind clock);

        Known with(Facts facts);

        default Set<Overlay> overlays() {
            return EnumSet.noneOf(Overlay.class);
        }
    }

    /** Received or in screening: the screening clock runs. */
    record Pending(Facts facts, ComplaintStage stage, Period screening, boolean supplementAsked, Proposal proposal)
            implements Known {
        @Override
        public Set<Overlay> overlays() {
            return proposal == null ? EnumSet.noneOf(Overlay.class) : EnumSet.of(Overlay.REFUSAL_PROPOSED);
        }

        @Override
        public Period period(ClockKind clock) {
            return clock == ClockKind.SCREENING ? screening : null;
        }

        @Override
        public Pending with(Facts changed) {
            return new Pending(changed, stage, screening, supplementAsked, proposal);
        }
    }

    /** Waiting for the person; the screening clock stands with some days left. */
    record AwaitingSupplement(Facts facts, String screeningRule, int screeningDaysLeft, Period supplement)
            implements Known {
        @Override
        public ComplaintStage stage() {
            return ComplaintStage.SUPPLEMENT_REQUESTED;
        }

        @Override
        public Period period(ClockKind clock) {
            return clock == ClockKind.SUPPLEMENT ? supplement : null;
        }

        @Override
        public AwaitingSupplement with(Facts changed) {
            return new AwaitingSupplement(changed, screeningRule, screeningDaysLeft, supplement);
        }
    }

    /** Accepted by a person or by the clock; the handling clock runs. */
    record Accepted(Facts facts, Period handling, boolean deemed) implements Known {
        @Override
        public ComplaintStage stage() {
            return ComplaintStage.ACCEPTED;
        }

        @Override
        public Set<Overlay> overlays() {
            return deemed ? EnumSet.of(Overlay.DEEMED_ACCEPTED) : EnumSet.noneOf(Overlay.class);
        }

        @Override
        public Period period(ClockKind clock) {
            return clock == ClockKind.HANDLING ? handling : null;
        }

        @Override
        public Accepted with(Facts changed) {
            return new Accepted(changed, handling, deemed);
        }
    }

    /** Refused or withdrawn. A refusal leaves the duty to tell the complainant. */
    record Closed(Facts facts, ComplaintStage stage, Period reply) implements Known {
        @Override
        public Period period(ClockKind clock) {
            return clock == ClockKind.REPLY ? reply : null;
        }

        @Override
        public Closed with(Facts changed) {
            return new Closed(changed, stage, reply);
        }
    }

    /** What does not change with the phase. {@code readers}: who may read the identity of a confidential complaint. */
    record Facts(
            String id,
            Actor by,
            IdentityMode identityMode,
            String regionCode,
            Category category,
            String organId,
            String contentDigest,
            String importId,
            Long importRow,
            Map<String, Permit> readers) {
        Facts settled(Category settledCategory, String settledOrgan) {
            return new Facts(
                    id,
                    by,
                    identityMode,
                    regionCode,
                    settledCategory,
                    settledOrgan,
                    contentDigest,
                    importId,
                    importRow,
                    readers);
        }

        Facts permitting(String reader, Permit permit) {
            var permitted = new TreeMap<>(readers);
            permitted.put(reader, permit);
            return new Facts(
                    id,
                    by,
                    identityMode,
                    regionCode,
                    category,
                    organId,
                    contentDigest,
                    importId,
                    importRow,
                    Map.copyOf(permitted));
        }
    }

    /** @param days length where it is not the rule's own: a stated period, or what was left when the clock went on */
    record Period(String rule, Integer days, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        Period fixed(LocalDate day) {
            return new Period(rule, days, startedOn, day, false);
        }
    }

    record Proposal(Actor by, RefusalReason reason, String textRef) {}

    record Permit(String approvedBy, Instant validUntil) {}

    /** Total: every event of the log has a meaning here. */
    static ComplaintState evolve(ComplaintState state, ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> received(e);
            case ComplaintScreeningStarted e -> screening((Pending) state);
            case ComplaintSupplementRequested e -> awaiting((Pending) state, e);
            case ComplaintSupplemented e -> supplemented((AwaitingSupplement) state, e);
            case ComplaintAccepted e -> accepted((Known) state, e);
            case ComplaintDeemedAccepted e -> deemed((Known) state, e);
            case ComplaintRefusalProposed e -> proposed((Pending) state, new Proposal(e.by(), e.reason(), e.textRef()));
            case ComplaintRefused e -> refused((Known) state, e);
            case ComplaintRefusalDeclined e -> declined((Pending) state);
            case ComplaintWithdrawn e -> new Closed(((Known) state).facts(), ComplaintStage.WITHDRAWN, null);
            case ComplaintDueDateFixed e -> fixed((Known) state, e);
            case IdentityReadApproved e -> permitted((Known) state, e);
            case IdentityRead e -> state;
        };
    }

    private static Pending received(ComplaintReceived e) {
        var facts = new Facts(
                e.complaintId(),
                e.by(),
                e.identityMode(),
                e.regionCode(),
                e.category(),
                e.organId(),
                e.contentDigest(),
                e.importId(),
                e.importRow(),
                Map.of());
        var screening = new Period(
                e.screeningRule(), null, e.screeningStartedOn(), e.screeningDueOn(), e.screeningDueProvisional());
        return new Pending(facts, ComplaintStage.RECEIVED, screening, false, null);
    }

    private static Pending screening(Pending state) {
        return new Pending(
                state.facts(), ComplaintStage.SCREENING, state.screening(), state.supplementAsked(), state.proposal());
    }

    /** A proposal to refuse lapses when the person is asked for more: what is supplied must be weighed first. */
    private static AwaitingSupplement awaiting(Pending state, ComplaintSupplementRequested e) {
        var supplement = new Period(
                e.supplementRule(),
                e.supplementDays(),
                e.supplementStartedOn(),
                e.supplementDueOn(),
                e.supplementDueProvisional());
        return new AwaitingSupplement(state.facts(), state.screening().rule(), e.screeningDaysLeft(), supplement);
    }

    private static Pending supplemented(AwaitingSupplement state, ComplaintSupplemented e) {
        var screening = new Period(
                e.screeningRule(),
                state.screeningDaysLeft(),
                e.screeningStartedOn(),
                e.screeningDueOn(),
                e.screeningDueProvisional());
        return new Pending(state.facts(), ComplaintStage.SCREENING, screening, true, null);
    }

    private static Accepted accepted(Known state, ComplaintAccepted e) {
        var handling = new Period(
                e.handlingRule(), null, e.handlingStartedOn(), e.handlingDueOn(), e.handlingDueProvisional());
        return new Accepted(state.facts().settled(e.category(), e.organId()), handling, false);
    }

    private static Accepted deemed(Known state, ComplaintDeemedAccepted e) {
        var handling = new Period(
                e.handlingRule(), null, e.handlingStartedOn(), e.handlingDueOn(), e.handlingDueProvisional());
        return new Accepted(state.facts(), handling, true);
    }

    private static Pending proposed(Pending state, Proposal proposal) {
        return new Pending(state.facts(), state.stage(), state.screening(), state.supplementAsked(), proposal);
    }

    private static Pending declined(Pending state) {
        return new Pending(state.facts(), ComplaintStage.SCREENING, state.screening(), state.supplementAsked(), null);
    }

    private static Closed refused(Known state, ComplaintRefused e) {
        var reply = new Period(e.replyRule(), null, e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
        return new Closed(state.facts(), ComplaintStage.REFUSED, reply);
    }

    private static Known permitted(Known state, IdentityReadApproved e) {
        var permit = new Permit(e.by().person(), e.validUntil());
        return state.with(state.facts().permitting(e.reader(), permit));
    }

    private static Known fixed(Known state, ComplaintDueDateFixed e) {
        return switch (state) {
            case Pending s ->
                new Pending(s.facts(), s.stage(), s.screening().fixed(e.dueOn()), s.supplementAsked(), s.proposal());
            case AwaitingSupplement s ->
                new AwaitingSupplement(
                        s.facts(),
                        s.screeningRule(),
                        s.screeningDaysLeft(),
                        s.supplement().fixed(e.dueOn()));
            case Accepted s -> new Accepted(s.facts(), s.handling().fixed(e.dueOn()), s.deemed());
            case Closed s -> new Closed(s.facts(), s.stage(), s.reply().fixed(e.dueOn()));
        };
    }
}
