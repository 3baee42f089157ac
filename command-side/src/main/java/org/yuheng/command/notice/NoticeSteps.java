package org.yuheng.command.notice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.command.notice.NoticeRule.Condition;
import org.yuheng.command.notice.NoticeSubject.Kind;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.RectificationVerified;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** Of which steps there can be rules, and for whom. No rule of an installation can tell an organ more than this. */
final class NoticeSteps {
    /** Not an event: a period that a paper states ends soon. */
    static final String PAPER_DUE_SOON = "PaperDueSoon";

    private static final Set<String> OF_COMPLAINTS = names(ComplaintEvent.class.getPermittedSubclasses());
    private static final Set<String> OF_CASES = and(PAPER_DUE_SOON, names(CaseEvent.class.getPermittedSubclasses()));

    /** Nothing of clues, of persons, of drafts, of what the bureau thinks or asks of others. */
    private static final Set<String> KNOWN_TO_THE_ORGAN = and(
            PAPER_DUE_SOON,
            names(
                    CaseNoticeServed.class,
                    PaperIssued.class,
                    PaperServed.class,
                    PaperWithdrawn.class,
                    RectificationRejected.class,
                    RectificationVerified.class,
                    ObjectionAnswered.class,
                    DeadlineMissed.class,
                    ExecutionVerified.class,
                    FollowUpSet.class,
                    CaseSuspended.class,
                    CaseResumed.class,
                    CaseDueDateFixed.class,
                    CaseClosed.class,
                    CaseClosedWithoutViolation.class));

    private static final Set<String> OF_CLUES =
            names(ClueTransferred.class, ClueAcknowledged.class, ClueResultRecorded.class);
    private static final Set<String> OF_PAPERS = and(
            PAPER_DUE_SOON,
            names(
                    PaperDrafted.class,
                    PaperApproved.class,
                    PaperIssued.class,
                    PaperServed.class,
                    PaperWithdrawn.class,
                    PaperVoided.class,
                    ObjectionRaised.class,
                    ObjectionAnswered.class,
                    DeadlineMissed.class));
    private static final Set<String> OF_FINDINGS = names(FindingsDrafted.class, FindingsReviewed.class);
    private static final Set<String> OF_CALL_BACKS = names(ComplaintCalledBack.class);

    private NoticeSteps() {}

    /** Empty for a name that is no step. */
    static Optional<Kind> kindOf(String step) {
        if (OF_COMPLAINTS.contains(step)) {
            return Optional.of(Kind.COMPLAINT);
        }
        return OF_CASES.contains(step) ? Optional.of(Kind.CASE) : Optional.empty();
    }

    /** Whether there can be such an audience after that step. */
    static boolean mayTell(String step, Audience audience) {
        return kindOf(step).filter(audience::existsFor).isPresent()
                && switch (audience) {
                    case ORGAN -> KNOWN_TO_THE_ORGAN.contains(step);
                    case DISCIPLINE -> OF_CLUES.contains(step);
                    case DRAFTER -> OF_PAPERS.contains(step) || OF_FINDINGS.contains(step);
                    case COMPLAINANT, HANDLER, SENDER, HEADS, BUREAU, TEAM, GOVERNMENT -> true;
                };
    }

    /** Whether that step can meet the condition. */
    static boolean canMeet(String step, Condition condition) {
        return switch (condition) {
            case ALWAYS -> true;
            case UNSATISFIED -> OF_CALL_BACKS.contains(step);
            case DECISION, NOT_DECISION -> OF_PAPERS.contains(step);
        };
    }

    private static Set<String> names(Class<?>... steps) {
        return Arrays.stream(steps).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> and(String one, Set<String> more) {
        return Stream.concat(Stream.of(one), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
