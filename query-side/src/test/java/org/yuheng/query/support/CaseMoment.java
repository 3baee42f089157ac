package org.yuheng.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseFilingDeclined;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.MeasureTaken;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.casesupervision.event.RecusalDecided;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.casesupervision.event.SupervisionDecisionIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionLetterIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionOpinionIssued;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;

/** What may happen to a case at one moment, where it stands. */
record CaseMoment(CaseDocument document, String organ, Random random, Instant now) {
    List<CaseEvent> of(CaseVerb verb) {
        var id = document.id();
        return switch (verb) {
            case FILE -> one(new CaseFiled(id, CaseStory.HEAD, "filed", rule("case.notice"), day(), in(5), false, now));
            case DECLINE_FILING -> one(new CaseFilingDeclined(id, CaseStory.HEAD, "declined", now));
            case ADD_COMPLAINT ->
                one(new ComplaintJoinedCase(id, CaseStory.CLERK, "complaint-" + random.nextInt(9), now));
            case ASSIGN_TEAM ->
                one(new TeamAssigned(
                        id,
                        CaseStory.HEAD,
                        List.of(CaseStory.CLERK.person(), "bureau.zhengzhou.2"),
                        CaseStory.CLERK.person(),
                        now));
            case DECLARE_RECUSAL ->
                one(new RecusalDeclared(id, CaseStory.CLERK, "bureau.zhengzhou.2", RecusalGround.INTEREST, null, now));
            case APPLY_RECUSAL ->
                one(new RecusalRequested(
                        id,
                        CaseStory.ORGAN,
                        "R" + (document.version() + 1),
                        "bureau.zhengzhou.2",
                        RecusalGround.PARTY_OR_RELATIVE,
                        "why",
                        now));
            case DECIDE_RECUSAL -> recusalDecided();
            case NOTIFY ->
                one(new CaseNoticeServed(
                        id,
                        CaseStory.CLERK,
                        ServiceManner.DIRECT,
                        day(),
                        "notice",
                        rule("case.explanation"),
                        day(),
                        in(10),
                        false,
                        now));
            case EXPLAIN ->
                one(new ExplanationSubmitted(id, CaseStory.ORGAN, random.nextBoolean(), "explanation", now));
            case TAKE_MEASURE ->
                one(new MeasureTaken(
                        id,
                        CaseStory.CLERK,
                        "M" + (document.inquiry().measures().size() + 1),
                        any(MeasureKind.values()),
                        day(),
                        "record",
                        now));
            case ADD_EVIDENCE -> one(evidence());
            case CORRECT_ON_SPOT -> one(new CorrectedOnSpot(id, CaseStory.CLERK, Category.PROCEDURE, "corrected", now));
            case DRAFT_FINDINGS -> one(findings(any(FindingNature.values())));
            case REVIEW_FINDINGS ->
                one(new FindingsReviewed(id, CaseStory.REVIEWER, random.nextInt(4) > 0, "review", now));
            case CLOSE_WITHOUT_VIOLATION -> one(new CaseClosedWithoutViolation(id, CaseStory.HEAD, "closed", now));
            case DRAFT_PAPER -> one(draft(any(PaperKind.values())));
            case APPROVE_PAPER ->
                paper(PaperState.DRAFTED, paper -> new PaperApproved(id, CaseStory.REVIEWER, paper.id(), now));
            case ISSUE_PAPER -> latest(PaperState.APPROVED).map(this::issued).orElse(List.of());
            case SERVE_PAPER -> paper(PaperState.ISSUED, this::served);
            case WITHDRAW_PAPER ->
                paper(
                        PaperState.SERVED,
                        paper -> new PaperWithdrawn(
                                id, CaseStory.HEAD, paper.id(), "withdrawn", CaseStage.FINDINGS_REVIEWED, now));
            case VOID_PAPER ->
                paper(PaperState.DRAFTED, paper -> new PaperVoided(id, CaseStory.CLERK, paper.id(), "void", now));
            case LIST,
                    ELEVATE,
                    JOIN,
                    CIRCULATE,
                    PUBLISH,
                    NOTIFY_SUPERIOR,
                    SUGGEST_PERSONNEL,
                    RECORD_PERSONNEL_RESULT,
                    TRANSFER_CLUE,
                    ACKNOWLEDGE_CLUE,
                    RECORD_CLUE_RESULT,
                    SET_FOLLOW_UP,
                    COMPLETE_FOLLOW_UP,
                    RECORD_MONEY,
                    SUSPEND,
                    RESUME,
                    CLOSE,
                    WRITE_DIGEST,
                    RELEASE_DIGEST -> new CaseLaterMoment(this).of(verb);
            default -> new CasePaperMoment(this).of(verb);
        };
    }

    static List<CaseEvent> one(CaseEvent event) {
        return List.of(event);
    }

    CaseEvent evidence() {
        var by = random.nextInt(3) == 0 ? CaseStory.ORGAN : CaseStory.CLERK;
        return new EvidenceAdded(
                document.id(),
                by,
                "E" + (document.inquiry().evidence().size() + 1),
                by == CaseStory.ORGAN ? EvidenceOrigin.ORGAN : EvidenceOrigin.INVESTIGATION,
                "a".repeat(64),
                null,
                "title",
                now);
    }

    CaseEvent findings(FindingNature nature) {
        var finding = new CaseFinding(
                1, nature, Category.FINE_REPEATED, true, "finding", List.of("E1"), List.of("《行政处罚法》第二十九条"));
        return new FindingsDrafted(
                document.id(),
                CaseStory.CLERK,
                document.inquiry().rounds().size() + 1,
                List.of(finding),
                "summary",
                now);
    }

    CaseEvent draft(PaperKind kind) {
        return new PaperDrafted(
                document.id(),
                CaseStory.CLERK,
                document.id() + "-P" + (document.papers().size() + 1),
                kind,
                organ,
                List.of(1),
                null,
                "sources",
                "facts",
                "requirement",
                "report-to",
                null,
                30,
                PeriodUnit.CALENDAR_DAY,
                in(30),
                now);
    }

    CaseEvent missed() {
        var clock = document.clocks().stream()
                .filter(running -> running.clock() == ClockKind.RECTIFICATION || running.clock() == ClockKind.EXECUTION)
                .toList()
                .getLast();
        return new DeadlineMissed(
                document.id(),
                Actor.CLOCK,
                clock.holderId(),
                clock.clock(),
                clock.dueOn(),
                LegalDay.endOf(clock.dueOn()),
                now);
    }

    /** What the machine finds. */
    Optional<CaseEvent> byTheClock(Random random) {
        var running = document.clocks().stream().filter(CaseClock::isRunning).toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var clock = running.get(random.nextInt(running.size()));
        boolean stated = clock.clock() == ClockKind.RECTIFICATION || clock.clock() == ClockKind.EXECUTION;
        return Optional.of(
                stated
                        ? new DeadlineMissed(
                                document.id(),
                                Actor.CLOCK,
                                clock.holderId(),
                                clock.clock(),
                                clock.dueOn(),
                                LegalDay.endOf(clock.dueOn()),
                                now)
                        : new CaseDueDateFixed(
                                document.id(), clock.clock(), clock.holderId(), clock.rule(), in(9), now));
    }

    private List<CaseEvent> recusalDecided() {
        return document.team().recusals().stream()
                .filter(recusal -> recusal.recused() == null)
                .findFirst()
                .map(recusal -> one(new RecusalDecided(
                        document.id(),
                        CaseStory.HEAD,
                        recusal.id(),
                        recusal.person(),
                        random.nextBoolean(),
                        "why",
                        now)))
                .orElse(List.of());
    }

    private List<CaseEvent> issued(CasePaper paper) {
        var id = document.id();
        var number = "郑司监督〔2026〕" + document.papers().size() + "号";
        boolean decision = paper.kind() == PaperKind.SUPERVISION_DECISION;
        var by = decision ? CaseStory.GOVERNMENT : CaseStory.HEAD;
        var issued = new PaperIssued(id, by, paper.id(), paper.kind(), number, by.organisation(), day(), 1, 1, now);
        return switch (paper.kind()) {
            case SUPERVISION_LETTER ->
                List.of(issued, new SupervisionLetterIssued(id, by, paper.id(), number, organ, now));
            case SUPERVISION_OPINION ->
                List.of(issued, new SupervisionOpinionIssued(id, by, paper.id(), number, organ, now));
            case SUPERVISION_DECISION ->
                List.of(issued, new SupervisionDecisionIssued(id, by, paper.id(), number, organ, now));
            case OTHER_DOCUMENT -> List.of(issued);
        };
    }

    private CaseEvent served(CasePaper paper) {
        var clock = switch (paper.kind()) {
            case SUPERVISION_LETTER, SUPERVISION_OPINION -> ClockKind.RECTIFICATION;
            case SUPERVISION_DECISION -> ClockKind.EXECUTION;
            case OTHER_DOCUMENT -> null;
        };
        boolean binds = clock != null;
        return new PaperServed(
                document.id(),
                CaseStory.CLERK,
                paper.id(),
                ServiceManner.DIRECT,
                day(),
                "receipt",
                clock,
                binds ? rule(clock == ClockKind.EXECUTION ? "case.execution" : "case.rectification") : null,
                binds ? day() : null,
                binds ? in(30) : null,
                binds && random.nextInt(5) == 0,
                binds ? rule("case.objection") : null,
                binds ? day() : null,
                binds ? in(15) : null,
                false,
                now);
    }

    List<CaseEvent> paper(PaperState state, Function<CasePaper, CaseEvent> event) {
        return latest(state).map(event).map(CaseMoment::one).orElse(List.of());
    }

    private Optional<CasePaper> latest(PaperState state) {
        return document.papers().reversed().stream()
                .filter(paper -> paper.state() == state)
                .findFirst();
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    static String rule(String id) {
        return id + "@1";
    }

    LocalDate day() {
        return LegalDay.dateOf(now);
    }

    LocalDate in(int days) {
        return day().plusDays(days);
    }
}
