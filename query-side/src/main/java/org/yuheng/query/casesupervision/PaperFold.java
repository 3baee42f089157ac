package org.yuheng.query.casesupervision;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;

/** The life of the papers. Pure. */
final class PaperFold {
    private PaperFold() {}

    /** A second draft takes the place of the first, and has to be approved anew. */
    static List<CasePaper> drafted(List<CasePaper> before, PaperDrafted e) {
        var earlier =
                before.stream().filter(paper -> paper.id().equals(e.paperId())).findFirst();
        var drafted = new CasePaper(
                e.paperId(),
                e.kind(),
                PaperState.DRAFTED,
                e.addresseeId(),
                e.findings(),
                new CasePaper.Texts(
                        e.titleRef(),
                        e.sourcesRef(),
                        e.factsRef(),
                        e.requirementRef(),
                        e.reportToRef(),
                        e.attachmentsRef()),
                e.periodDays(),
                e.periodUnit(),
                e.dueOn(),
                null,
                null,
                null,
                null,
                null,
                CaseNote.of(e.by(), e.at(), null),
                null,
                null,
                null,
                null,
                earlier.map(CasePaper::drafts).orElse(0) + 1);
        return earlier.isEmpty() ? Changed.with(before, drafted) : one(before, e.paperId(), paper -> drafted);
    }

    static List<CasePaper> approved(List<CasePaper> before, PaperApproved e) {
        return one(
                before,
                e.paperId(),
                paper -> with(
                        paper, PaperState.APPROVED, CaseNote.of(e.by(), e.at(), null), paper.service(), paper.ended()));
    }

    static List<CasePaper> served(List<CasePaper> before, PaperServed e) {
        var service = new CasePaper.Service(e.manner(), e.servedOn(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return one(
                before, e.paperId(), paper -> with(paper, PaperState.SERVED, paper.approved(), service, paper.ended()));
    }

    static List<CasePaper> withdrawn(List<CasePaper> before, PaperWithdrawn e) {
        return one(
                before,
                e.paperId(),
                paper -> with(
                        paper,
                        PaperState.WITHDRAWN,
                        paper.approved(),
                        paper.service(),
                        CaseNote.of(e.by(), e.at(), e.textRef())));
    }

    static List<CasePaper> voided(List<CasePaper> before, PaperVoided e) {
        return one(
                before,
                e.paperId(),
                paper -> with(
                        paper,
                        PaperState.VOIDED,
                        paper.approved(),
                        paper.service(),
                        CaseNote.of(e.by(), e.at(), e.textRef())));
    }

    static List<CasePaper> issued(List<CasePaper> before, PaperIssued e) {
        return one(
                before,
                e.paperId(),
                paper -> new CasePaper(
                        paper.id(),
                        paper.kind(),
                        PaperState.ISSUED,
                        paper.addresseeId(),
                        paper.findings(),
                        paper.texts(),
                        paper.periodDays(),
                        paper.periodUnit(),
                        paper.draftDueOn(),
                        e.number(),
                        e.issuerId(),
                        e.issuedOn(),
                        e.htmlTemplate(),
                        e.wordTemplate(),
                        paper.drafted(),
                        paper.approved(),
                        CaseNote.of(e.by(), e.at(), null),
                        paper.service(),
                        paper.ended(),
                        paper.drafts()));
    }

    private static List<CasePaper> one(List<CasePaper> before, String id, UnaryOperator<CasePaper> change) {
        return Changed.where(before, paper -> paper.id().equals(id), change);
    }

    private static CasePaper with(
            CasePaper paper, PaperState state, CaseNote approved, CasePaper.Service service, CaseNote ended) {
        return new CasePaper(
                paper.id(),
                paper.kind(),
                state,
                paper.addresseeId(),
                paper.findings(),
                paper.texts(),
                paper.periodDays(),
                paper.periodUnit(),
                paper.draftDueOn(),
                paper.number(),
                paper.issuerId(),
                paper.issuedOn(),
                paper.htmlTemplate(),
                paper.wordTemplate(),
                paper.drafted(),
                approved,
                paper.issued(),
                service,
                ended,
                paper.drafts());
    }
}
