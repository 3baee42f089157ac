package org.yuheng.query.casesearch;

import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.index.IndexEntry;

/** A paper in the index: a part of its case that is found by itself. */
final class PaperEntry {
    private PaperEntry() {}

    static void add(CasePaper paper, CaseDocument document, IndexEntry whole) {
        var entry = whole.part(paper.id());
        CaseIndexing.reachOfBureaus(document, entry);
        Places.path(document.opening().regionCode()).forEach(code -> entry.term(CaseField.REGION_PATH, code));
        entry.flag(CaseField.TOLD, document.opening().notice() != null);
        entry.flag(CaseField.ISSUED, paper.wasIssued());
        entry.group(CaseField.PAPER_KIND, paper.kind().name());
        entry.group(CaseField.PAPER_STATE, paper.state().name());
        entry.termIfAny(CaseField.ADDRESSEE, paper.addresseeId());
        entry.termIfAny(CaseField.ORGAN, document.opening().organId());
        entry.termIfAny(CaseField.PAPER_ISSUER, paper.issuerId());
        entry.sorted(CaseField.FILED_AT, paper.drafted().at().toEpochMilli());
        if (paper.wasIssued()) {
            entry.text(CaseField.PAPER_NUMBER, paper.number());
            entry.term(CaseField.PAPER_YEAR, Integer.toString(paper.issuedOn().getYear()));
            entry.point(CaseField.ISSUED_ON, paper.issuedOn().toEpochDay());
            entry.sorted(CaseField.ISSUED_ON, paper.issuedOn().toEpochDay());
        }
    }
}
