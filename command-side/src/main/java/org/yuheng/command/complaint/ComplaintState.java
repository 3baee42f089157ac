package org.yuheng.command.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.rule.ClockKind;

/** What a complaint remembers in order to decide, one type per phase of its life. */
sealed interface ComplaintState {

    /** No such complaint yet. */
    record None() implements ComplaintState {}

    /** A complaint that exists. */
    sealed interface Known extends ComplaintState {
        ComplaintFacts facts();

        ComplaintStage stage();

        /** The clock that runs, or null. */
        ClockKind clock();

        /** Its period, or null. */
        Period running();

        Known with(ComplaintFacts facts);

        /** The same with its running period moved. */
        Known running(Period period);

        default Period period(ClockKind clock) {
            return clock() == clock ? running() : null;
        }

        default Set<Overlay> overlays() {
            var overlays = EnumSet.noneOf(Overlay.class);
            if (facts().deemed()) {
                overlays.add(Overlay.DEEMED_ACCEPTED);
            }
            if (facts().caseId() != null) {
                overlays.add(Overlay.ESCALATED);
            }
            return overlays;
        }
    }

    /** Received or in screening: the screening clock runs. */
    record Pending(
            ComplaintFacts facts, ComplaintStage stage, Period screening, boolean supplementAsked, Proposal proposal)
            implements Known {
        @Override
        public Set<Overlay> overlays() {
            var overlays = Known.super.overlays();
            if (proposal != null) {
                overlays.add(Overlay.REFUSAL_PROPOSED);
            }
            return overlays;
        }

        @Override
        public ClockKind clock() {
            return ClockKind.SCREENING;
        }

        @Override
        public Period running() {
            return screening;
        }

        @Override
        public Pending with(ComplaintFacts changed) {
            return new Pending(changed, stage, screening, supplementAsked, proposal);
        }

        @Override
        public Pending running(Period period) {
            return new Pending(facts, stage, period, supplementAsked, proposal);
        }

        Pending proposing(Proposal refusal) {
            return new Pending(facts, stage, screening, supplementAsked, refusal);
        }
    }

    /** Waiting for the person; the screening clock stands with some days left. */
    record AwaitingSupplement(ComplaintFacts facts, Period screening, int screeningDaysLeft, Period supplement)
            implements Known {
        @Override
        public ComplaintStage stage() {
            return ComplaintStage.SUPPLEMENT_REQUESTED;
        }

        @Override
        public ClockKind clock() {
            return ClockKind.SUPPLEMENT;
        }

        @Override
        public Period running() {
            return supplement;
        }

        @Override
        public AwaitingSupplement with(ComplaintFacts changed) {
            return new AwaitingSupplement(changed, screening, screeningDaysLeft, supplement);
        }

        @Override
        public AwaitingSupplement running(Period period) {
            return new AwaitingSupplement(facts, screening, screeningDaysLeft, period);
        }
    }

    /**
     * Accepted, assigned or being verified: the handling clock runs.
     *
     * @param step the acceptance that may still be undone, or null
     */
    record Handling(ComplaintFacts facts, ComplaintStage stage, Period handling, FreshStep step) implements Known {
        @Override
        public ClockKind clock() {
            return ClockKind.HANDLING;
        }

        @Override
        public Period running() {
            return handling;
        }

        @Override
        public Handling with(ComplaintFacts changed) {
            return new Handling(changed, stage, handling, step);
        }

        @Override
        public Handling running(Period period) {
            return new Handling(facts, stage, period, null);
        }
    }

    /** Concluded; the complainant is to be told. */
    record Concluded(ComplaintFacts facts, Period reply) implements Known {
        @Override
        public ComplaintStage stage() {
            return ComplaintStage.CONCLUDED;
        }

        @Override
        public ClockKind clock() {
            return ClockKind.REPLY;
        }

        @Override
        public Period running() {
            return reply;
        }

        @Override
        public Concluded with(ComplaintFacts changed) {
            return new Concluded(changed, reply);
        }

        @Override
        public Concluded running(Period period) {
            return new Concluded(facts, period);
        }
    }

    /** Told, and perhaps called back without being satisfied; no clock runs. */
    record Replied(ComplaintFacts facts) implements Known {
        @Override
        public ComplaintStage stage() {
            return ComplaintStage.REPLIED;
        }

        @Override
        public ClockKind clock() {
            return null;
        }

        @Override
        public Period running() {
            return null;
        }

        @Override
        public Replied with(ComplaintFacts changed) {
            return new Replied(changed);
        }

        @Override
        public Replied running(Period period) {
            return this;
        }
    }

    /**
     * At its end.
     *
     * @param reply the duty to tell the complainant that a refusal or a redirection left, or null
     * @param told whether a closed complaint was answered
     * @param step the redirection that may still be undone, or null
     */
    record Closed(ComplaintFacts facts, ComplaintStage stage, Period reply, boolean told, FreshStep step)
            implements Known {
        static Closed in(ComplaintStage stage, ComplaintFacts facts) {
            return new Closed(facts, stage, null, false, null);
        }

        @Override
        public ClockKind clock() {
            return reply == null ? null : ClockKind.REPLY;
        }

        @Override
        public Period running() {
            return reply;
        }

        @Override
        public Closed with(ComplaintFacts changed) {
            return new Closed(changed, stage, reply, told, step);
        }

        @Override
        public Closed running(Period period) {
            return new Closed(facts, stage, period, told, step);
        }
    }

    /**
     * Any open phase while its clocks stand still.
     *
     * @param standing as it was; its running period no longer counts
     * @param daysLeft what is left of that period, or null where none ran
     * @param since day from which they stand
     */
    record Suspended(Known standing, Integer daysLeft, LocalDate since) implements Known {
        @Override
        public ComplaintFacts facts() {
            return standing.facts();
        }

        @Override
        public ComplaintStage stage() {
            return standing.stage();
        }

        @Override
        public Set<Overlay> overlays() {
            var overlays = EnumSet.of(Overlay.SUSPENDED);
            overlays.addAll(standing.overlays());
            return overlays;
        }

        @Override
        public ClockKind clock() {
            return null;
        }

        @Override
        public Period running() {
            return null;
        }

        @Override
        public Suspended with(ComplaintFacts changed) {
            return new Suspended(standing.with(changed), daysLeft, since);
        }

        @Override
        public Suspended running(Period period) {
            return this;
        }
    }

    /**
     * @param days length where it is not the rule's own: a stated period, or what was left when the clock went on
     * @param extension by how much it was lengthened beyond that; 0 where what was left holds it already, or null
     */
    record Period(
            String rule, Integer days, Integer extension, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        Period(String rule, Integer days, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
            this(rule, days, null, startedOn, dueOn, provisional);
        }

        Period fixed(LocalDate day) {
            return new Period(rule, days, extension, startedOn, day, false);
        }

        Period extended(int by, LocalDate day, boolean uncertain) {
            return new Period(rule, days, by, startedOn, day, uncertain);
        }

        /** The rest of it from a day on. It remembers that it was lengthened, so that it is not lengthened again. */
        Period resumed(int left, LocalDate from, LocalDate day, boolean uncertain) {
            return new Period(rule, left, extension == null ? null : 0, from, day, uncertain);
        }
    }

    record Proposal(Actor by, RefusalReason reason, String textRef) {}

    /** A step that can be taken back for a moment, with all as it was before it. */
    record FreshStep(Known before, Actor by, Instant at) {}
}
