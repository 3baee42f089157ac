package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_CLERK;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.approvePaper;
import static org.yuheng.command.casesupervision.CaseRequests.draftPaper;
import static org.yuheng.command.casesupervision.CaseRequests.issuePaper;
import static org.yuheng.command.casesupervision.CaseRequests.servePaper;

import java.util.List;
import org.yuheng.command.casesupervision.CaseCommand.DraftedFinding;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/**
 * What may have happened so far. The plain story of 2026: proposed on Tuesday 10 March and filed the next day, so that the
 * organ is to be told by Monday the 16th; told on Thursday the 12th, so that it is to explain itself by Monday the 23rd;
 * findings drafted on Friday the 13th and reviewed on Monday; a paper of thirty days drafted and approved on Tuesday, issued
 * and served on Wednesday 18 March, so that the organ is to report by Friday 17 April and to object by Thursday 2 April.
 */
final class CaseHistories {
    static final String ID = "4c9a1d52-1c0b-4d1e-9a53-2f6f3a1fca5e";
    static final String NUMBER = "410100-2026-J0017";
    static final String COMPLAINT = "0f7d1c52-7c0b-5d1e-9a53-2f6f3a1f2b10";
    static final String OTHER_COMPLAINT = "1f7d1c52-7c0b-5d1e-9a53-2f6f3a1f2b11";
    static final String ORGAN = "organ.zhengzhou.scjg";
    static final String DIGEST = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
    static final String PAPER = ID + "-P1";
    static final String SECOND_PAPER = ID + "-P2";

    static final String WEDNESDAY = "2026-03-11T09:00+08:00";
    static final String THURSDAY = "2026-03-12T09:00+08:00";
    static final String FRIDAY = "2026-03-13T09:00+08:00";
    static final String NEXT_MONDAY = "2026-03-16T09:00+08:00";
    static final String NEXT_TUESDAY = "2026-03-17T09:00+08:00";
    static final String NEXT_WEDNESDAY = "2026-03-18T09:00+08:00";
    /** The first second after the stated period of thirty days. */
    static final String OVER = "2026-04-18T00:00+08:00";

    static final DraftedFinding NOT_PERFORMED = CaseRequests.finding(FindingNature.NOT_PERFORMED, false);
    static final DraftedFinding UNLAWFUL = CaseRequests.finding(FindingNature.UNLAWFUL, false);
    static final DraftedFinding MAJOR = CaseRequests.finding(FindingNature.UNLAWFUL, true);
    static final DraftedFinding DEFECT = CaseRequests.finding(FindingNature.DEFECT, false);

    private CaseHistories() {}

    static List<CaseEvent> nothing() {
        return List.of();
    }

    static List<CaseEvent> proposed() {
        return CaseLife.after(nothing()).then(CaseRequests.propose(CLERK)).events();
    }

    static List<CaseEvent> filed() {
        return CaseLife.after(proposed())
                .at(WEDNESDAY)
                .then(CaseRequests.file(HEAD))
                .events();
    }

    static List<CaseEvent> declined() {
        return CaseLife.after(proposed())
                .then(new CaseCommand.DeclineFiling(CaseRequests.asked(HEAD), CaseRequests.text("不属于第十一条情形")))
                .events();
    }

    static List<CaseEvent> withTeam() {
        return CaseLife.after(filed())
                .then(CaseRequests.assignTeam(HEAD, CLERK, OTHER_CLERK))
                .events();
    }

    static List<CaseEvent> investigating() {
        return CaseLife.after(withTeam())
                .at(THURSDAY)
                .then(CaseRequests.notifyOrgan(CLERK, null))
                .events();
    }

    static List<CaseEvent> withEvidence() {
        return CaseLife.after(investigating())
                .at(FRIDAY)
                .then(CaseRequests.addEvidence(CLERK, 'a'))
                .events();
    }

    static List<CaseEvent> findingsDrafted(DraftedFinding... findings) {
        return CaseLife.after(withEvidence())
                .then(CaseRequests.draftFindings(CLERK, findings))
                .events();
    }

    static List<CaseEvent> findingsReviewed(DraftedFinding... findings) {
        return CaseLife.after(findingsDrafted(findings))
                .at(NEXT_MONDAY)
                .then(CaseRequests.reviewFindings(REVIEWER, true))
                .events();
    }

    static List<CaseEvent> closedWithoutViolation() {
        return CaseLife.after(findingsReviewed())
                .then(new CaseCommand.CloseWithoutViolation(CaseRequests.asked(HEAD), CaseRequests.text("未发现问题")))
                .events();
    }

    static List<CaseEvent> paperDrafted(PaperKind kind, DraftedFinding... findings) {
        return CaseLife.after(findingsReviewed(findings))
                .at(NEXT_TUESDAY)
                .then(draftPaper(CLERK, kind))
                .events();
    }

    static List<CaseEvent> paperApproved(PaperKind kind, DraftedFinding... findings) {
        return CaseLife.after(paperDrafted(kind, findings))
                .then(approvePaper(REVIEWER, PAPER))
                .events();
    }

    static List<CaseEvent> paperIssued(PaperKind kind, DraftedFinding... findings) {
        return CaseLife.after(paperApproved(kind, findings))
                .at(NEXT_WEDNESDAY)
                .then(issuePaper(HEAD, PAPER))
                .events();
    }

    static List<CaseEvent> paperServed(PaperKind kind, DraftedFinding... findings) {
        return CaseLife.after(paperIssued(kind, findings))
                .then(servePaper(CLERK, PAPER, null))
                .events();
    }

    static List<CaseEvent> letterServed() {
        return paperServed(PaperKind.SUPERVISION_LETTER, NOT_PERFORMED);
    }

    static List<CaseEvent> opinionServed() {
        return paperServed(PaperKind.SUPERVISION_OPINION, UNLAWFUL);
    }

    static List<CaseEvent> reported() {
        return CaseLife.after(opinionServed())
                .at("2026-04-10T09:00+08:00")
                .then(CaseRequests.report(CasePersons.ORGAN))
                .events();
    }

    static List<CaseEvent> rectified() {
        return CaseLife.after(reported())
                .then(CaseRequests.verify(CLERK), CaseRequests.verify(HEAD))
                .events();
    }

    static List<CaseEvent> closed() {
        return CaseLife.after(rectified()).then(CaseRequests.close(HEAD)).events();
    }

    static List<CaseEvent> decisionProposed() {
        return CaseLife.after(findingsReviewed(MAJOR))
                .at(NEXT_TUESDAY)
                .then(CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM))
                .events();
    }

    static List<CaseEvent> decided() {
        return CaseLife.after(decisionProposed())
                .then(CaseRequests.decide(GOVERNMENT, true))
                .events();
    }

    static List<CaseEvent> decisionApproved() {
        return CaseLife.after(decided())
                .then(draftPaper(CLERK, PaperKind.SUPERVISION_DECISION), approvePaper(REVIEWER, PAPER))
                .events();
    }

    static List<CaseEvent> decisionIssued() {
        return CaseLife.after(decisionApproved())
                .at(NEXT_WEDNESDAY)
                .then(issuePaper(GOVERNMENT, PAPER))
                .events();
    }

    static List<CaseEvent> decisionServed() {
        return CaseLife.after(decisionIssued())
                .then(servePaper(CLERK, PAPER, null))
                .events();
    }

    static List<CaseEvent> executionReported() {
        return CaseLife.after(decisionServed())
                .at("2026-04-10T09:00+08:00")
                .then(CaseRequests.reportExecution(CasePersons.ORGAN))
                .events();
    }

    /** Nobody reported until the period of the opinion was over, and the government is asked. */
    static List<CaseEvent> decisionProposedForAMissedPeriod() {
        return CaseLife.after(opinionServed())
                .at(OVER)
                .then(CaseRequests.proposeDecision(HEAD, DecisionGround.OPINION_NOT_FOLLOWED))
                .events();
    }
}
