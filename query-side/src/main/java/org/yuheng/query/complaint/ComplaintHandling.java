package org.yuheng.query.complaint;

import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.SuspensionGround;

/**
 * Who handles a complaint, and how it goes there.
 *
 * @param bureau organisation that accepted it, or took it up again; null before, and where time alone accepted it
 * @param ground why that bureau is the one; null where none was stated
 * @param handler account to which it is assigned, or null
 * @param finding what verification found, or null
 * @param caseId supervision case that it became part of, or null
 * @param suspendedFor why its clocks stand still; null while they do not
 * @param returns how often it came back to a desk that had done with it: a refusal that the head declined, a matter that
 *     was taken up again after its end, and each assignment away from a former handler. Two or more is what clerks call
 *     a ping-pong matter 乒乓件
 */
public record ComplaintHandling(
        String bureau,
        JurisdictionGround ground,
        String handler,
        Finding finding,
        String caseId,
        SuspensionGround suspendedFor,
        int returns) {
    /** Nobody's yet. */
    public static final ComplaintHandling NONE = new ComplaintHandling(null, null, null, null, null, null, 0);

    ComplaintHandling acceptedBy(String organisation, JurisdictionGround why) {
        return new ComplaintHandling(organisation, why, handler, finding, caseId, suspendedFor, returns);
    }

    ComplaintHandling assignedTo(String account) {
        boolean away = handler != null && !handler.equals(account);
        return new ComplaintHandling(
                bureau, ground, account, finding, caseId, suspendedFor, away ? returns + 1 : returns);
    }

    ComplaintHandling found(Finding result) {
        return new ComplaintHandling(bureau, ground, handler, result, caseId, suspendedFor, returns);
    }

    ComplaintHandling escalatedTo(String supervisionCase) {
        return new ComplaintHandling(bureau, ground, handler, finding, supervisionCase, suspendedFor, returns);
    }

    /** @param why null: no longer */
    ComplaintHandling suspendedFor(SuspensionGround why) {
        return new ComplaintHandling(bureau, ground, handler, finding, caseId, why, returns);
    }

    ComplaintHandling cameBack() {
        return new ComplaintHandling(bureau, ground, handler, finding, caseId, suspendedFor, returns + 1);
    }

    /** The former handler and the former finding count no more. */
    ComplaintHandling takenUpAgainBy(String organisation) {
        var why = organisation != null && organisation.equals(bureau) ? ground : null;
        return new ComplaintHandling(organisation, why, null, null, caseId, null, returns + 1);
    }
}
