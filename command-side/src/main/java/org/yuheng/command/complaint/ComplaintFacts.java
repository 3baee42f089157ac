package org.yuheng.command.complaint;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Subject;

/**
 * What does not change with the phase of a complaint.
 *
 * @param by who brought it in
 * @param origin what the request said and where its answer goes
 * @param bureau organisation that accepted it, or null
 * @param handler account to which it is assigned, or null
 * @param caseId supervision case that it became part of, or null
 * @param deemed whether nobody decided in time
 * @param callBack outcome of the last call-back, or null
 * @param mergedInto complaint in which it goes on, or null
 * @param erased whether identity and texts were erased for ever
 * @param readers who may read the identity of a confidential complaint
 */
record ComplaintFacts(
        String id,
        Actor by,
        IdentityMode identityMode,
        String regionCode,
        Category category,
        String organId,
        Origin origin,
        String bureau,
        String handler,
        String caseId,
        boolean deemed,
        CallBack callBack,
        String mergedInto,
        boolean erased,
        Map<String, Permit> readers) {

    /** @param importId the import that brought it, or null */
    record Origin(String contentDigest, String importId, Long importRow) {}

    /** @param reasoned whether the person said why */
    record CallBack(boolean satisfied, boolean reasoned) {}

    record Permit(String approvedBy, Instant validUntil) {}

    static ComplaintFacts of(ComplaintReceived e) {
        return new ComplaintFacts(
                e.complaintId(),
                e.by(),
                e.identityMode(),
                e.regionCode(),
                e.category(),
                e.organId(),
                new Origin(e.contentDigest(), e.importId(), e.importRow()),
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                Map.of());
    }

    /** Against what a right to the complaint is measured. */
    Subject subject() {
        return new Subject(RegionCode.of(regionCode), by.person(), by.organisation());
    }

    ComplaintFacts settled(Category settledCategory, String settledOrgan) {
        return new ComplaintFacts(
                id,
                by,
                identityMode,
                regionCode,
                settledCategory,
                settledOrgan,
                origin,
                bureau,
                handler,
                caseId,
                deemed,
                callBack,
                mergedInto,
                erased,
                readers);
    }

    ComplaintFacts acceptedBy(String organisation) {
        return handledBy(organisation, null, false);
    }

    ComplaintFacts deemedAccepted() {
        return handledBy(bureau, handler, true);
    }

    ComplaintFacts assignedTo(String account) {
        return handledBy(bureau, account, deemed);
    }

    /** Taken up again: the former handler and the former call-back count no more. */
    ComplaintFacts reopenedBy(String organisation) {
        return calledBack(null).handledBy(organisation, null, deemed);
    }

    ComplaintFacts escalatedTo(String supervisionCase) {
        return ended(supervisionCase, callBack, mergedInto, erased);
    }

    ComplaintFacts calledBack(CallBack outcome) {
        return ended(caseId, outcome, mergedInto, erased);
    }

    ComplaintFacts mergedInto(String target) {
        return ended(caseId, callBack, target, erased);
    }

    ComplaintFacts withoutIdentity() {
        return ended(caseId, callBack, mergedInto, true);
    }

    ComplaintFacts permitting(String reader, Permit permit) {
        var permitted = new TreeMap<>(readers);
        permitted.put(reader, permit);
        return permitting(permitted);
    }

    ComplaintFacts permitting(Map<String, Permit> permitted) {
        return new ComplaintFacts(
                id,
                by,
                identityMode,
                regionCode,
                category,
                organId,
                origin,
                bureau,
                handler,
                caseId,
                deemed,
                callBack,
                mergedInto,
                erased,
                Map.copyOf(permitted));
    }

    private ComplaintFacts handledBy(String organisation, String account, boolean byTime) {
        return new ComplaintFacts(
                id,
                by,
                identityMode,
                regionCode,
                category,
                organId,
                origin,
                organisation,
                account,
                caseId,
                byTime,
                callBack,
                mergedInto,
                erased,
                readers);
    }

    private ComplaintFacts ended(String supervisionCase, CallBack outcome, String target, boolean gone) {
        return new ComplaintFacts(
                id,
                by,
                identityMode,
                regionCode,
                category,
                organId,
                origin,
                bureau,
                handler,
                supervisionCase,
                deemed,
                outcome,
                target,
                gone,
                readers);
    }
}
