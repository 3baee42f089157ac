package org.yuheng.command.notice;

import static org.yuheng.command.notice.NoticeLives.AT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionReported;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.casesupervision.event.SupervisionOpinionIssued;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;

/** The life of a case in which the organ did not listen: of each step somebody is to be told, or nobody. */
final class NoticeCaseLives {
    static final String CASE = NoticeLives.id(80);
    static final String ORGAN = "organ";
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static final Actor CLERK = new Actor("clerk", "bureau.zhengzhou", Role.BUREAU_CLERK);
    private static final Actor REVIEWER = new Actor("reviewer", "bureau.zhengzhou", Role.BUREAU_REVIEWER);
    private static final Actor HEAD = new Actor("zhengzhou.head", "bureau.zhengzhou", Role.BUREAU_HEAD);
    private static final Actor SUPERIOR = new Actor("henan", "bureau.henan", Role.SUPERIOR_BUREAU);
    private static final Actor RESPONDENT = new Actor("respondent", ORGAN, Role.ENFORCEMENT_RESPONDENT);
    private static final Actor APPROVER = new Actor("approver", "government.henan", Role.GOVERNMENT_APPROVER);
    private static final Actor RECEIVER = new Actor("receiver", "discipline", Role.DISCIPLINE_RECEIVER);

    private NoticeCaseLives() {}

    static List<CaseEvent> whole() {
        return Stream.of(inquiry(), opinion(), referrals(), decision(), end())
                .flatMap(List::stream)
                .toList();
    }

    /** To the service of the opinion. */
    static List<CaseEvent> served() {
        return Stream.of(inquiry(), opinion().subList(0, 5))
                .flatMap(List::stream)
                .toList();
    }

    /** The last step is that of the machine, about the opinion. */
    static List<CaseEvent> servedAndCertain() {
        var fixed = new CaseDueDateFixed(CASE, ClockKind.RECTIFICATION, "P1", "stated@1", DUE, AT);
        return Stream.concat(served().stream(), Stream.of(fixed)).toList();
    }

    static CaseEvent closed() {
        return new CaseClosed(CASE, HEAD, "text", AT);
    }

    /** Its period runs into a year without a calendar. */
    static CaseEvent provisionalNotice() {
        return new CaseNoticeServed(
                CASE,
                CLERK,
                ServiceManner.DIRECT,
                day(31),
                "text",
                "explanation@1",
                day(31),
                DUE.plusDays(15),
                true,
                AT);
    }

    static List<CaseEvent> inquiry() {
        return List.of(
                proposed(),
                new CaseFiled(CASE, HEAD, null, "case-notice@1", day(1), day(8), false, AT),
                new TeamAssigned(CASE, HEAD, List.of("clerk", "reviewer"), "clerk", AT),
                new CaseNoticeServed(
                        CASE, CLERK, ServiceManner.DIRECT, day(1), "text", "explanation@1", day(1), day(15), false, AT),
                new ExplanationSubmitted(CASE, RESPONDENT, false, "text", AT),
                new FindingsDrafted(CASE, CLERK, 1, List.of(), "text", AT),
                new FindingsReviewed(CASE, REVIEWER, true, null, AT));
    }

    private static List<CaseEvent> opinion() {
        return List.of(
                drafted("P1", PaperKind.SUPERVISION_OPINION, CLERK),
                new PaperApproved(CASE, REVIEWER, "P1", AT),
                issued("P1", PaperKind.SUPERVISION_OPINION, "郑执监意〔2026〕1号", HEAD),
                new SupervisionOpinionIssued(CASE, HEAD, "P1", "郑执监意〔2026〕1号", ORGAN, AT),
                served("P1", ClockKind.RECTIFICATION),
                new ObjectionRaised(
                        CASE, RESPONDENT, "O1", "P1", false, "text", "answer@1", day(2), day(16), false, AT),
                new ObjectionAnswered(CASE, HEAD, "O1", "P1", ObjectionOutcome.REJECTED, "text", AT));
    }

    private static List<CaseEvent> referrals() {
        return List.of(
                new PersonnelSuggested(CASE, HEAD, "S1", PersonnelKind.CRITICISM, "discipline", "person", "text", AT),
                new ClueTransferred(CASE, HEAD, "C1", ClueKind.DERELICTION, "discipline", "text", AT),
                new ClueAcknowledged(CASE, RECEIVER, "C1", AT),
                new DeadlineMissed(CASE, Actor.CLOCK, "P1", ClockKind.RECTIFICATION, DUE, LegalDay.endOf(DUE), AT));
    }

    private static List<CaseEvent> decision() {
        return List.of(
                new CaseElevated(CASE, SUPERIOR, "bureau.zhengzhou", "bureau.henan", "410000", "text", AT),
                new DecisionProposed(CASE, HEAD, DecisionGround.OPINION_NOT_FOLLOWED, "P1", "text", AT),
                new GovernmentDecided(CASE, APPROVER, true, null, CaseStage.DECISION_DECIDED, AT),
                drafted("P2", PaperKind.SUPERVISION_DECISION, CLERK),
                new PaperApproved(CASE, REVIEWER, "P2", AT),
                issued("P2", PaperKind.SUPERVISION_DECISION, "豫政监决〔2026〕1号", APPROVER),
                served("P2", ClockKind.EXECUTION),
                new ExecutionReported(CASE, RESPONDENT, 1, false, "text", AT),
                new ExecutionVerified(CASE, HEAD, true, "text", "P2", null, null, null, false, AT));
    }

    private static List<CaseEvent> end() {
        return List.of(followUp("F1", ORGAN), followUp("F2", "organ.of.credit"), closed());
    }

    private static CaseEvent proposed() {
        return new CaseProposed(
                CASE,
                "410100-2026-J0080",
                CLERK,
                "bureau.zhengzhou",
                "410100",
                CaseOrigin.values()[0],
                SupervisionMode.DAILY,
                ORGAN,
                "410100",
                List.of(Category.SEAL),
                List.of(),
                null,
                "查封",
                null,
                null,
                Proceedings.NONE,
                "digest",
                null,
                AT);
    }

    private static CaseEvent drafted(String paper, PaperKind kind, Actor by) {
        return new PaperDrafted(
                CASE,
                by,
                paper,
                kind,
                ORGAN,
                List.of(),
                null,
                null,
                "facts",
                "requirement",
                null,
                null,
                30,
                PeriodUnit.CALENDAR_DAY,
                DUE,
                AT);
    }

    private static CaseEvent issued(String paper, PaperKind kind, String number, Actor by) {
        return new PaperIssued(CASE, by, paper, kind, number, by.organisation(), day(1), 1, 1, AT);
    }

    private static CaseEvent served(String paper, ClockKind clock) {
        return new PaperServed(
                CASE,
                CLERK,
                paper,
                ServiceManner.DIRECT,
                day(1),
                "receipt",
                clock,
                "stated@1",
                day(1),
                DUE,
                false,
                null,
                null,
                null,
                false,
                AT);
    }

    private static CaseEvent followUp(String id, String responsible) {
        return new FollowUpSet(
                CASE,
                HEAD,
                id,
                FollowUpKind.CREDIT_RECORD,
                responsible,
                "text",
                "follow-up@1",
                day(1),
                day(2),
                false,
                AT);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
