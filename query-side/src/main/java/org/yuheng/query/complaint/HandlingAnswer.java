package org.yuheng.query.complaint;

import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.query.words.Words;

/**
 * Who handles a complaint, and how it goes there; names in the language of the reader.
 *
 * @param bureau organisation that accepted it or took it up again, or null
 * @param jurisdictionGround why that bureau is the one, or null
 * @param handler account of the clerk; null while there is none, and for readers to whom staff stay unnamed
 * @param finding what verification found, or null
 * @param caseId supervision case that it became part of, or null
 * @param suspensionGround why its clocks stand still, or null
 * @param returns how often it came back to a desk that had done with it
 */
public record HandlingAnswer(
        String bureau,
        JurisdictionGround jurisdictionGround,
        String jurisdictionGroundName,
        String handler,
        Finding finding,
        String findingName,
        String caseId,
        SuspensionGround suspensionGround,
        String suspensionGroundName,
        int returns) {

    static HandlingAnswer of(ComplaintHandling handling, boolean namesStaff, Words words) {
        return new HandlingAnswer(
                handling.bureau(),
                handling.ground(),
                words.nameOrNull(handling.ground()),
                namesStaff ? handling.handler() : null,
                handling.finding(),
                words.nameOrNull(handling.finding()),
                handling.caseId(),
                handling.suspendedFor(),
                words.nameOrNull(handling.suspendedFor()),
                handling.returns());
    }
}
