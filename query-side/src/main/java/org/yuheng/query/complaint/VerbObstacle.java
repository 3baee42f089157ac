package org.yuheng.query.complaint;

import java.time.Instant;
import java.util.Optional;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.platform.access.Person;

/** What stands in the way of one verb, beside its stage and the right to it. */
final class VerbObstacle {
    private final ComplaintDocument complaint;
    private final Person person;
    private final Instant now;

    private VerbObstacle(ComplaintDocument complaint, Person person, Instant now) {
        this.complaint = complaint;
        this.person = person;
        this.now = now;
    }

    /** The name of its words; empty: nothing. */
    static Optional<String> to(ComplaintVerb verb, ComplaintDocument complaint, Person person, Instant now) {
        return Optional.ofNullable(new VerbObstacle(complaint, person, now).to(verb));
    }

    private String to(ComplaintVerb verb) {
        return switch (verb) {
            case REQUEST_SUPPLEMENT -> when(complaint.supplementAsked(), "supplementOnce");
            case REFUSE -> when(complaint.overlays().contains(Overlay.REFUSAL_PROPOSED), "decisionOnRefusal");
            case APPROVE_REFUSAL, DECLINE_REFUSAL -> when(isProposer(), "anotherPerson");
            case START_VERIFICATION ->
                when(!person.account().equals(complaint.handling().handler()), "handler");
            case ESCALATE -> toEscalation();
            case REPLY -> when(complaint.outcome().replied(), "replyOnce");
            case CALL_BACK -> when(complaint.outcome().callBack() != null, "callBackOnce");
            case EXTEND -> toExtension();
            case UNDO -> toUndoing();
            case APPROVE_IDENTITY_READ -> toIdentity();
            case READ_IDENTITY -> toReading();
            case ERASE_IDENTITY -> when(complaint.identityErased(), "erased");
            default -> null;
        };
    }

    private static String when(boolean stands, String obstacle) {
        return stands ? obstacle : null;
    }

    private String toEscalation() {
        return complaint.handling().caseId() != null
                ? "escalateOnce"
                : when(complaint.category() == null, "categoryFirst");
    }

    /** A period that is over was missed, and stays so. */
    private String toExtension() {
        var clock = complaint.runningClock().orElse(null);
        if (clock == null || complaint.isOverdueOn(LegalDay.dateOf(now))) {
            return "runningClock";
        }
        boolean extensible =
                LegalBasis.rule(clock.rule()).map(StatutoryRule::extension).orElse(0) > 0;
        return clock.isExtended() ? "extendOnce" : when(!extensible, "extension");
    }

    private String toUndoing() {
        var step = complaint.undoable().isEmpty() ? null : complaint.undoable().getLast();
        return step == null || !step.isFreshAt(now)
                ? "freshStep"
                : when(!step.by().equals(person.account()), "samePerson");
    }

    private String toIdentity() {
        return complaint.identityMode() == IdentityMode.ANONYMOUS
                ? "identity"
                : when(complaint.identityErased(), "erased");
    }

    private String toReading() {
        var identity = toIdentity();
        boolean needsConsent = complaint.identityMode() == IdentityMode.CONFIDENTIAL;
        return identity != null ? identity : when(needsConsent && !hasConsent(), "consent");
    }

    private boolean isProposer() {
        return complaint.refusal() != null
                && complaint.refusal().state() == Refusal.State.PROPOSED
                && complaint.refusal().proposedBy().equals(person.account());
    }

    private boolean hasConsent() {
        return complaint.permits().stream()
                .anyMatch(permit -> permit.reader().equals(person.account()) && now.isBefore(permit.validUntil()));
    }
}
