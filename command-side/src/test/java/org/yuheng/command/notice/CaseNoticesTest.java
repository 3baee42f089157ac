package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeCaseLives.CASE;
import static org.yuheng.command.notice.NoticeCaseLives.ORGAN;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.rule.ClockKind;

/** Each step of a case reaches those whom it concerns, once, and the organ nothing too early or too much. */
class CaseNoticesTest {
    private static final Actor HEAD = new Actor("zhengzhou.head", "bureau.zhengzhou", Role.BUREAU_HEAD);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void register() {
        NoticeFixture.register(database.jdbc());
        NoticeFixture.head(database.jdbc(), "zhengzhou.head", "bureau.zhengzhou");
        NoticeFixture.head(database.jdbc(), "zhengzhou.deputy", "bureau.zhengzhou");
        NoticeFixture.organisation(database.jdbc(), "government.henan", "GOVERNMENT", "410000");
        NoticeFixture.organisation(database.jdbc(), "government.zhengzhou", "GOVERNMENT", "410100");
        NoticeFixture.organisation(database.jdbc(), "government.jinshui", "GOVERNMENT", "410105");
    }

    @Test
    void theBureauIsToldOfWhatIsForItToDo() {
        deliver(NoticeCaseLives.served());

        assertThat(told("n.audience NOT IN ('ORGAN')"))
                .containsExactlyInAnyOrder(
                        "CaseProposed HEADS bureau.zhengzhou IN_APP",
                        "CaseFiled BUREAU bureau.zhengzhou IN_APP",
                        "TeamAssigned TEAM clerk IN_APP",
                        "TeamAssigned TEAM clerk SMTP",
                        "TeamAssigned TEAM reviewer IN_APP",
                        "TeamAssigned TEAM reviewer SMTP",
                        "ExplanationSubmitted TEAM clerk IN_APP",
                        "ExplanationSubmitted TEAM reviewer IN_APP",
                        "FindingsDrafted BUREAU bureau.zhengzhou IN_APP",
                        "FindingsReviewed DRAFTER clerk IN_APP",
                        "PaperDrafted HEADS bureau.zhengzhou IN_APP",
                        "PaperApproved HEADS bureau.zhengzhou IN_APP",
                        "PaperIssued TEAM clerk IN_APP",
                        "PaperIssued TEAM reviewer IN_APP",
                        "PaperServed TEAM reviewer IN_APP");
    }

    @Test
    void theOrganIsToldFromTheNoticeOnOfWhatIsForItAndOfNothingElse() {
        deliver(NoticeCaseLives.whole());

        assertThat(told("n.recipient = 'organ' AND n.channel = 'IN_APP'"))
                .containsExactlyInAnyOrder(
                        "CaseNoticeServed ORGAN organ IN_APP",
                        "PaperIssued ORGAN organ IN_APP",
                        "PaperServed ORGAN organ IN_APP",
                        "ObjectionAnswered ORGAN organ IN_APP",
                        "DeadlineMissed ORGAN organ IN_APP",
                        "PaperIssued ORGAN organ IN_APP",
                        "PaperServed ORGAN organ IN_APP",
                        "ExecutionVerified ORGAN organ IN_APP",
                        "FollowUpSet ORGAN organ IN_APP",
                        "CaseClosed ORGAN organ IN_APP");
        assertThat(rows("recipient = 'organ.of.credit'")).isEmpty();
    }

    @Test
    void aCaseThatTheOrganWasNeverToldOfStaysUnknownToIt() {
        var life = new ArrayList<>(NoticeCaseLives.inquiry().subList(0, 2));
        life.add(NoticeCaseLives.closed());

        deliver(life);

        assertThat(rows("audience = 'ORGAN'")).isEmpty();
    }

    @Test
    void theOrganReadsTheStageThatItMayKnow() {
        var life = new ArrayList<>(NoticeCaseLives.whole().subList(0, 20));
        life.add(new CaseDueDateFixed(CASE, ClockKind.RECTIFICATION, "P1", "r@2", NoticeCaseLives.DUE, NoticeLives.AT));

        var asked = CaseParties.of(life);

        assertThat(asked.stage().name()).isEqualTo("DECISION_PROPOSED");
        assertThat(NoticeSubject.of(asked, Audience.ORGAN).stage()).isEqualTo("RECTIFYING");
        assertThat(NoticeSubject.of(asked, Audience.HEADS).stage()).isEqualTo("DECISION_PROPOSED");
        var findings = CaseParties.of(NoticeCaseLives.inquiry());
        assertThat(NoticeSubject.of(findings, Audience.ORGAN).stage()).isEqualTo("INVESTIGATING");
    }

    @Test
    void theOrganIsToldOfTheCertainDayOfItsOwnPeriodsOnly() {
        assertThat(lastOrgan(fixed(ClockKind.RECTIFICATION, "P1"))).isEqualTo(ORGAN);
        assertThat(lastOrgan(fixed(ClockKind.EXPLANATION, CASE))).isEqualTo(ORGAN);
        assertThat(lastOrgan(fixed(ClockKind.OBJECTION_ANSWER, "O1"))).isNull();
        assertThat(lastOrgan(fixed(ClockKind.LISTING, CASE))).isNull();
    }

    @Test
    void theGovernmentIsTheOneOfTheLevelOfTheBureauThatHandlesTheCaseNow() {
        deliver(NoticeCaseLives.whole());

        assertThat(told("n.audience = 'GOVERNMENT'"))
                .containsExactlyInAnyOrder(
                        "DecisionProposed GOVERNMENT government.henan IN_APP",
                        "DecisionProposed GOVERNMENT government.henan SMTP",
                        "PaperApproved GOVERNMENT government.henan IN_APP",
                        "PaperApproved GOVERNMENT government.henan SMTP");
    }

    @Test
    void afterElevationTheHeadsOfBothBureausAreToldByMailEachButNotOfTheirOwnStep() {
        deliver(NoticeCaseLives.whole());

        assertThat(told("n.step = 'CaseElevated'"))
                .containsExactlyInAnyOrder(
                        "CaseElevated HEADS bureau.henan IN_APP",
                        "CaseElevated HEADS bureau.zhengzhou IN_APP",
                        "CaseElevated HEADS bureau.henan SMTP",
                        "CaseElevated HEADS zhengzhou.deputy SMTP",
                        "CaseElevated HEADS zhengzhou.head SMTP");
        var joined = new CaseJoined(CASE, HEAD, "bureau.jinshui", "410105", "text", NoticeLives.AT);
        assertThat(recipients(Audience.HEADS, NoticeChannel.SMTP, and(NoticeCaseLives.served(), joined)))
                .containsExactly("zhengzhou.deputy", "jinshui.head.1", "jinshui.head.2");
    }

    @Test
    void ofAClueOnlyItsReceiverAndTheHeadsAreTold() {
        deliver(NoticeCaseLives.whole());

        assertThat(told("n.step LIKE 'Clue%' OR n.step LIKE 'Personnel%'"))
                .containsExactlyInAnyOrder(
                        "ClueTransferred DISCIPLINE discipline IN_APP",
                        "ClueAcknowledged HEADS bureau.zhengzhou IN_APP");
    }

    @Test
    void whoSteppedBackIsNoLongerToldAndWithoutATeamTheBureauIs() {
        var life = new ArrayList<>(NoticeCaseLives.inquiry().subList(0, 4));
        life.add(stepsBack("clerk"));
        var explained = new ExplanationSubmitted(
                CASE, new Actor("respondent", ORGAN, Role.ENFORCEMENT_RESPONDENT), false, "text", NoticeLives.AT);

        assertThat(recipients(Audience.TEAM, NoticeChannel.IN_APP, and(life, explained)))
                .containsExactly("reviewer");
        life.add(stepsBack("reviewer"));
        assertThat(recipients(Audience.TEAM, NoticeChannel.IN_APP, and(life, explained)))
                .containsExactly("bureau.zhengzhou");
    }

    @Test
    void aNoticeSaysTheNumberOfTheCaseThePaperAndTheLastDay() {
        deliver(NoticeCaseLives.whole());

        assertThat(rows("audience = 'ORGAN' AND channel = 'IN_APP' AND step IN ('PaperServed', 'DeadlineMissed')"))
                .extracting(row -> row.get("number") + " " + row.get("paper") + " " + row.get("due_on") + " "
                        + row.get("subject_kind") + " " + row.get("subject_id"))
                .containsExactlyInAnyOrder(
                        "410100-2026-J0080 郑执监意〔2026〕1号 2026-12-31 CASE " + CASE,
                        "410100-2026-J0080 郑执监意〔2026〕1号 2026-12-31 CASE " + CASE,
                        "410100-2026-J0080 豫政监决〔2026〕1号 2026-12-31 CASE " + CASE);
        assertThat(rows("step = 'PaperDrafted'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("paper")).isNull());
    }

    @Test
    void aDayThatWaitsForACalendarIsNotSaid() {
        var proposed = NoticeCaseLives.inquiry().get(3);

        assertThat(CaseDueDates.saidBy(proposed)).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(CaseDueDates.saidBy(NoticeCaseLives.provisionalNotice())).isNull();
    }

    @Test
    void everyEventTwiceAndEverythingAgainGivesTheSameNotices() {
        deliver(NoticeCaseLives.whole());
        var once = rows("TRUE");
        deliver(NoticeCaseLives.whole());
        assertThat(rows("TRUE")).isEqualTo(once);
        database.jdbc().update("TRUNCATE notice CASCADE");

        var life = NoticeCaseLives.whole();
        IntStream.range(0, life.size()).forEach(at -> Stream.of(at, at).forEach(twice -> deliver(life, twice)));

        assertThat(rows("TRUE")).isEqualTo(once).isNotEmpty();
    }

    private static CaseEvent stepsBack(String member) {
        var by = new Actor(member, "bureau.zhengzhou", Role.BUREAU_CLERK);
        return new RecusalDeclared(CASE, by, member, RecusalGround.INTEREST, null, NoticeLives.AT);
    }

    private static CaseEvent fixed(ClockKind clock, String holder) {
        return new CaseDueDateFixed(CASE, clock, holder, "rule@2", NoticeCaseLives.DUE, NoticeLives.AT);
    }

    private static String lastOrgan(CaseEvent last) {
        return CaseParties.of(and(NoticeCaseLives.served(), last)).organ();
    }

    private static List<CaseEvent> and(List<CaseEvent> life, CaseEvent last) {
        return Stream.concat(life.stream(), Stream.of(last)).toList();
    }

    private List<String> recipients(Audience audience, NoticeChannel channel, List<CaseEvent> life) {
        var rule = new NoticeRule("CaseClosed", audience, channel, NoticeRule.Condition.ALWAYS);
        return NoticeFixture.caseRecipients(database.jdbc()).of(rule, CaseParties.of(life)).stream()
                .map(Recipient::id)
                .toList();
    }

    private void deliver(List<CaseEvent> life) {
        IntStream.range(0, life.size()).forEach(sequence -> deliver(life, sequence));
    }

    private void deliver(List<CaseEvent> life, int sequence) {
        NoticeFixture.outbox(
                        database.jdbc(),
                        Clock.fixed(NoticeLives.AT, ZoneOffset.UTC),
                        NoticeFixture.NO_COMPLAINTS,
                        (id, last) -> CaseParties.of(life.subList(0, (int) last + 1)),
                        new NoticeMeters(new SimpleMeterRegistry()))
                .on(life.get(sequence), sequence, CASE + "/" + sequence);
    }

    private List<String> told(String where) {
        return database.jdbc()
                .queryForList(
                        "SELECT step || ' ' || audience || ' ' || recipient || ' ' || channel FROM notice n WHERE "
                                + where,
                        String.class);
    }

    private List<Map<String, Object>> rows(String where) {
        return database.jdbc().queryForList("SELECT * FROM notice WHERE " + where + " ORDER BY id");
    }
}
