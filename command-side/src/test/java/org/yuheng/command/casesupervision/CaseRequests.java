package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuheng.command.casesupervision.CaseCommand.Asked;
import org.yuheng.command.casesupervision.CaseCommand.DraftedFinding;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Authority;

/** Requests as the paths of a case make them. Whatever is not said is null. */
final class CaseRequests {
    static final String PROVISION = "《中华人民共和国行政处罚法》第六条";

    private CaseRequests() {}

    static Asked asked(Authority by) {
        return new Asked(CaseHistories.ID, by, null, null);
    }

    static ConfidentialText text(String text) {
        return text == null ? null : new ConfidentialText(text);
    }

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** About the market regulator of Zhengzhou, because of one complaint. */
    static CaseCommand.Propose propose(Authority by) {
        return propose(by, CaseOrigin.COMPLAINT, null, CaseHistories.ORGAN, CaseHistories.COMPLAINT);
    }

    static CaseCommand.Propose propose(
            Authority by, CaseOrigin origin, SupervisionMode mode, String organ, String... complaints) {
        return propose(by, origin, mode, organ, "410105", null, complaints);
    }

    static CaseCommand.Propose propose(
            Authority by,
            CaseOrigin origin,
            SupervisionMode mode,
            String organ,
            String region,
            Proceedings proceedings,
            String... complaints) {
        return new CaseCommand.Propose(
                asked(by),
                CaseHistories.NUMBER,
                by.region().value(),
                origin,
                mode,
                organ,
                region,
                List.of(Category.FINE_EXCESSIVE),
                List.of(complaints),
                "act-ref",
                "销售额二百零四元被罚五万元",
                text("来源"),
                text("情况"),
                proceedings,
                CaseHistories.DIGEST,
                null);
    }

    static CaseCommand.File file(Authority by) {
        return new CaseCommand.File(asked(by), null, null);
    }

    static CaseCommand.AssignTeam assignTeam(Authority by, Authority... members) {
        var accounts = Stream.of(members).map(member -> member.actor().person()).toList();
        return new CaseCommand.AssignTeam(asked(by), accounts, null);
    }

    static CaseCommand.DeclareRecusal declareRecusal(Authority by) {
        return new CaseCommand.DeclareRecusal(asked(by), RecusalGround.INTEREST, text("有利害关系"));
    }

    static CaseCommand.ApplyRecusal applyRecusal(Authority by, Authority about) {
        return new CaseCommand.ApplyRecusal(
                asked(by), about.actor().person(), RecusalGround.PARTY_OR_RELATIVE, text("是近亲属"));
    }

    static CaseCommand.DecideRecusal decideRecusal(Authority by, Boolean recused) {
        return new CaseCommand.DecideRecusal(asked(by), null, recused, text("经审查"));
    }

    static CaseCommand.Notify notifyOrgan(Authority by, String servedOn) {
        return new CaseCommand.Notify(asked(by), ServiceManner.DIRECT, day(servedOn), text("立案告知"));
    }

    static CaseCommand.Explain explain(Authority by) {
        return new CaseCommand.Explain(asked(by), text("说明"));
    }

    static CaseCommand.TakeMeasure takeMeasure(Authority by, MeasureKind kind, String heldOn) {
        return new CaseCommand.TakeMeasure(asked(by), kind, day(heldOn), text("笔录"));
    }

    static CaseCommand.AddEvidence addEvidence(Authority by, char digit) {
        return new CaseCommand.AddEvidence(
                asked(by), EvidenceOrigin.INVESTIGATION, String.valueOf(digit).repeat(64), text("处罚决定书复印件"), null);
    }

    static CaseCommand.CorrectOnSpot correctOnSpot(Authority by) {
        return new CaseCommand.CorrectOnSpot(asked(by), null, text("当场退还"));
    }

    /** Proved by the first piece of evidence, save what is a mere defect. */
    static DraftedFinding finding(FindingNature nature, boolean major) {
        boolean defect = nature == FindingNature.DEFECT;
        return finding(nature, major, defect ? List.of() : List.of("E1"), defect ? List.of() : List.of(PROVISION));
    }

    static DraftedFinding finding(FindingNature nature, boolean major, List<String> evidence, List<String> provisions) {
        return new DraftedFinding(nature, null, major, text("查明的事实"), evidence, provisions);
    }

    static CaseCommand.DraftFindings draftFindings(Authority by, DraftedFinding... findings) {
        return new CaseCommand.DraftFindings(asked(by), List.of(findings), text("认定意见"));
    }

    static CaseCommand.ReviewFindings reviewFindings(Authority by, Boolean approved) {
        return new CaseCommand.ReviewFindings(asked(by), approved, text("审核意见"));
    }

    /** Complete, with thirty days. */
    static CaseCommand.DraftPaper draftPaper(Authority by, PaperKind kind) {
        return draftPaper(by, kind, 30, null);
    }

    static CaseCommand.DraftPaper draftPaper(Authority by, PaperKind kind, Integer days, String dueOn) {
        return new CaseCommand.DraftPaper(
                asked(by), null, kind, null, null, null, text("事实"), text("要求"), null, null, days, null, day(dueOn));
    }

    static CaseCommand.ApprovePaper approvePaper(Authority by, String paper) {
        return new CaseCommand.ApprovePaper(asked(by), paper);
    }

    static CaseCommand.IssuePaper issuePaper(Authority by, String paper) {
        return new CaseCommand.IssuePaper(asked(by), paper, "郑执监〔2026〕1号", 1, 1);
    }

    static CaseCommand.ServePaper servePaper(Authority by, String paper, String servedOn) {
        return new CaseCommand.ServePaper(asked(by), paper, ServiceManner.DIRECT, day(servedOn), text("送达回证"));
    }

    static CaseCommand.WithdrawPaper withdrawPaper(Authority by, String paper) {
        return new CaseCommand.WithdrawPaper(asked(by), paper, text("依据有误"));
    }

    static CaseCommand.ReportRectification report(Authority by) {
        return new CaseCommand.ReportRectification(asked(by), text("已纠正"));
    }

    static CaseCommand.VerifyRectification verify(Authority by) {
        return new CaseCommand.VerifyRectification(asked(by), text("核验属实"));
    }

    static CaseCommand.RejectRectification reject(Authority by, Integer days) {
        return new CaseCommand.RejectRectification(asked(by), text("未退款"), days, null);
    }

    static CaseCommand.RaiseObjection object(Authority by, String paper) {
        return new CaseCommand.RaiseObjection(asked(by), paper, text("理由"));
    }

    static CaseCommand.AnswerObjection answer(Authority by, ObjectionOutcome outcome) {
        return new CaseCommand.AnswerObjection(asked(by), null, outcome, text("答复"));
    }

    static CaseCommand.ProposeDecision proposeDecision(Authority by, DecisionGround ground) {
        return new CaseCommand.ProposeDecision(asked(by), ground, null, text("建议"));
    }

    static CaseCommand.Decide decide(Authority by, Boolean corrects) {
        return new CaseCommand.Decide(asked(by), corrects, text("决定"));
    }

    static CaseCommand.ReportExecution reportExecution(Authority by) {
        return new CaseCommand.ReportExecution(asked(by), text("已执行"));
    }

    static CaseCommand.VerifyExecution verifyExecution(Authority by, boolean fulfilled) {
        return new CaseCommand.VerifyExecution(asked(by), fulfilled, text("核验"));
    }

    static CaseCommand.Suspend suspend(Authority by) {
        return new CaseCommand.Suspend(asked(by), CaseSuspensionGround.LITIGATION, text("已起诉"));
    }

    static CaseCommand.Resume resume(Authority by) {
        return new CaseCommand.Resume(asked(by), text("已判决"));
    }

    static CaseCommand.Close close(Authority by) {
        return new CaseCommand.Close(asked(by), true, true, text("已整改"));
    }
}
