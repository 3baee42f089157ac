package org.yuheng.query.casesupervision;

import java.util.List;

/** A case as the supervisory organ may see it: its number, and the clues that were sent to it. */
final class ClueCut {
    private ClueCut() {}

    static CaseDocument of(CaseDocument document, String receiver) {
        var clues = document.wider().clues().stream()
                .filter(clue -> clue.receiver() != null && clue.receiver().equals(receiver))
                .toList();
        var opening = new CaseOpening(
                document.opening().number(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var wider = new CaseWider(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), clues, null);
        return new CaseDocument(
                document.id(),
                document.version(),
                null,
                List.of(),
                opening,
                CaseTeam.NONE,
                List.of(),
                CaseInquiry.NONE,
                List.of(),
                CaseCorrection.NONE,
                wider,
                CaseAftermath.NONE);
    }
}
