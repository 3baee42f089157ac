package org.yuheng.kernel.classmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.log.RecordedEvent;

/**
 * One complaint or case as far as a class is concerned: the same count on both sides of the product. A complaint counts
 * from its acceptance, a case from its filing; what turned out to be unfounded, or goes on in another, counts no more.
 *
 * @param categories what it is about; none while that is open
 * @param organId or null while that is open
 * @param day on which it began to count, or null: not yet
 * @param over whether it counts no more
 * @param complaintIds of a case: the complaints that are counted with it
 * @param itemCode item of enforcement of a case, or null
 */
public record ClassOccurrence(
        ClassMemberKind kind,
        String id,
        List<Category> categories,
        String organId,
        String regionCode,
        LocalDate day,
        boolean over,
        List<String> complaintIds,
        String itemCode) {

    /** @param before null where nothing is known yet; what it is after the event, null where that is still so */
    public static ClassOccurrence evolve(ClassOccurrence before, RecordedEvent event) {
        return switch (event) {
            case ComplaintReceived e -> received(e);
            case CaseProposed e -> proposed(e);
            default -> before == null ? null : before.after(event);
        };
    }

    /** Whether the event may be the one from which on it counts. */
    public static boolean mayBegin(RecordedEvent event) {
        return event instanceof ComplaintAccepted
                || event instanceof ComplaintDeemedAccepted
                || event instanceof ComplaintAssigned
                || event instanceof ComplaintReopened
                || event instanceof CaseFiled;
    }

    public boolean counts() {
        return day != null && !over;
    }

    private static ClassOccurrence received(ComplaintReceived e) {
        return new ClassOccurrence(
                ClassMemberKind.COMPLAINT,
                e.complaintId(),
                some(e.category()),
                e.organId(),
                e.regionCode(),
                null,
                false,
                List.of(),
                null);
    }

    private static ClassOccurrence proposed(CaseProposed e) {
        return new ClassOccurrence(
                ClassMemberKind.CASE,
                e.caseId(),
                some(e.matters()),
                e.organId(),
                e.regionCode(),
                null,
                false,
                some(e.complaintIds()),
                e.itemCode());
    }

    private ClassOccurrence after(RecordedEvent event) {
        return switch (event) {
            case ComplaintAccepted e -> about(some(e.category()), e.organId()).from(LegalDay.dateOf(e.at()));
            case ComplaintDeemedAccepted e -> from(LegalDay.dateOf(e.effectiveAt()));
            case ComplaintAssigned e -> about(some(e.category()), e.organId());
            case ComplaintStepUndone e -> about(some(e.category()), e.organId()).asBefore(e);
            case ComplaintReopened e -> from(day == null ? LegalDay.dateOf(e.at()) : day);
            case ComplaintFindingRecorded e -> e.finding() == Finding.UNSUBSTANTIATED ? ended() : this;
            case ComplaintMerged e -> ended();
            case CaseFiled e -> from(LegalDay.dateOf(e.at()));
            case ComplaintJoinedCase e -> with(e.complaintId());
            case CaseClosedWithoutViolation e -> ended();
            default -> this;
        };
    }

    /** Only an acceptance that was taken back makes a difference; what was accepted before a redirection still counts. */
    private ClassOccurrence asBefore(ComplaintStepUndone e) {
        return switch (e.stage()) {
            case RECEIVED, SCREENING, SUPPLEMENT_REQUESTED -> from(null);
            default -> this;
        };
    }

    private ClassOccurrence about(List<Category> matters, String organ) {
        return new ClassOccurrence(kind, id, matters, organ, regionCode, day, over, complaintIds, itemCode);
    }

    private ClassOccurrence from(LocalDate begin) {
        return new ClassOccurrence(kind, id, categories, organId, regionCode, begin, false, complaintIds, itemCode);
    }

    private ClassOccurrence ended() {
        return new ClassOccurrence(kind, id, categories, organId, regionCode, day, true, complaintIds, itemCode);
    }

    private ClassOccurrence with(String complaintId) {
        var joined = new ArrayList<>(complaintIds);
        joined.add(complaintId);
        return new ClassOccurrence(kind, id, categories, organId, regionCode, day, over, List.copyOf(joined), itemCode);
    }

    private static List<Category> some(Category category) {
        return category == null ? List.of() : List.of(category);
    }

    private static <T> List<T> some(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
