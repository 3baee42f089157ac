package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yuheng.command.notice.NoticeLives.AT;
import static org.yuheng.command.notice.NoticeLives.HOLDER;
import static org.yuheng.command.notice.NoticeLives.id;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.identity.NameBasedId;

class NoticeRulesTest {
    private static final String PAPER = "郑执监意〔2026〕3号";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ComplaintRefusalProposed | HEADS/IN_APP
                    ComplaintAssigned        | HANDLER/IN_APP HANDLER/SMTP
                    ComplaintDeemedAccepted  | COMPLAINANT/IN_APP HEADS/IN_APP HEADS/SMTP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintAccepted        | COMPLAINANT/IN_APP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintRefused         | COMPLAINANT/IN_APP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintReplied         | COMPLAINANT/IN_APP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintClosed          | COMPLAINANT/IN_APP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintStepUndone      | COMPLAINANT/IN_APP SENDER/IN_APP SENDER/WEBHOOK
                    ComplaintSuspended       | COMPLAINANT/IN_APP
                    ComplaintResumed         | COMPLAINANT/IN_APP
                    ComplaintSupplemented    | HANDLER/IN_APP
                    ComplainantWrote         | HANDLER/IN_APP
                    ComplaintCalledBack      | HANDLER/IN_APP
                    ComplaintReceived        | ''
                    IdentityRead             | ''
                    """)
    void theProductTellsTheseOfAStep(String step, String told) {
        var found = published().all().stream()
                .filter(rule -> rule.step().equals(step))
                .map(rule -> rule.audience() + "/" + rule.channel())
                .sorted()
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CaseProposed                      | HEADS/IN_APP
                    CaseFiled                         | BUREAU/IN_APP
                    TeamAssigned                      | TEAM/IN_APP TEAM/SMTP
                    CaseNoticeServed                  | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK
                    ExplanationSubmitted              | TEAM/IN_APP
                    FindingsDrafted                   | BUREAU/IN_APP
                    FindingsReviewed                  | DRAFTER/IN_APP TEAM/IN_APP
                    PaperDrafted                      | HEADS/IN_APP
                    PaperApproved                     | GOVERNMENT/IN_APP GOVERNMENT/SMTP HEADS/IN_APP
                    PaperIssued                       | ORGAN/IN_APP ORGAN/WEBHOOK TEAM/IN_APP
                    PaperServed                       | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK TEAM/IN_APP
                    PaperWithdrawn                    | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK TEAM/IN_APP
                    RectificationReported             | TEAM/IN_APP
                    RectificationVerificationProposed | HEADS/IN_APP
                    RectificationRejected             | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK
                    ObjectionRaised                   | HEADS/IN_APP
                    ObjectionAnswered                 | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK
                    DeadlineMissed                    | HEADS/IN_APP HEADS/SMTP ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK TEAM/IN_APP
                    DecisionProposed                  | GOVERNMENT/IN_APP GOVERNMENT/SMTP
                    GovernmentDecided                 | HEADS/IN_APP HEADS/SMTP
                    ExecutionReported                 | TEAM/IN_APP
                    ClueTransferred                   | DISCIPLINE/IN_APP
                    ClueAcknowledged                  | HEADS/IN_APP
                    ClueResultRecorded                | HEADS/IN_APP
                    RecusalRequested                  | HEADS/IN_APP HEADS/SMTP
                    FollowUpSet                       | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK
                    CaseElevated                      | HEADS/IN_APP HEADS/SMTP
                    CaseJoined                        | HEADS/IN_APP HEADS/SMTP
                    CaseListed                        | HEADS/IN_APP HEADS/SMTP
                    CaseClosed                        | ORGAN/IN_APP ORGAN/WEBHOOK TEAM/IN_APP
                    PaperDueSoon                      | ORGAN/IN_APP ORGAN/SMTP ORGAN/WEBHOOK TEAM/IN_APP
                    PersonnelSuggested                | ''
                    EvidenceAdded                     | ''
                    """)
    void theProductTellsTheseOfAStepOfACase(String step, String told) {
        theProductTellsTheseOfAStep(step, told);
    }

    /** Whatever rules an installation brings. */
    @Test
    void noRuleCanTellAnOrganOfWhatIsNotForIt() {
        var possible = steps().stream()
                .filter(step -> NoticeSteps.mayTell(step, Audience.ORGAN))
                .toList();

        assertThat(possible)
                .containsExactlyInAnyOrder(
                        "CaseNoticeServed",
                        "PaperIssued",
                        "PaperServed",
                        "PaperWithdrawn",
                        "PaperDueSoon",
                        "DeadlineMissed",
                        "RectificationRejected",
                        "RectificationVerified",
                        "ExecutionVerified",
                        "ObjectionAnswered",
                        "FollowUpSet",
                        "CaseDueDateFixed",
                        "CaseSuspended",
                        "CaseResumed",
                        "CaseClosed",
                        "CaseClosedWithoutViolation");
        for (var step : steps()) {
            var line = step + " | ORGAN | IN_APP";
            if (!possible.contains(step)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> NoticeRules.parse(List.of(line)))
                        .withMessageContaining(line);
            }
        }
    }

    @Test
    void onlyACallBackThatDidNotSatisfyIsTold() {
        var rules = published();

        assertThat(rules.after(new ComplaintCalledBack(id(1), HOLDER, false, "r", AT)))
                .hasSize(1);
        assertThat(rules.after(new ComplaintCalledBack(id(1), HOLDER, true, null, AT)))
                .isEmpty();
    }

    @Test
    void aComplaintThatComesInIsToldToNobody() {
        assertThat(published().after(NoticeLives.received(id(1)).getFirst())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ComplaintForgotten | HEADS | IN_APP",
                "ComplaintReceived | BUREAU | IN_APP",
                "ComplaintAccepted | NEIGHBOUR | IN_APP",
                "ComplaintAccepted | SENDER | PIGEON",
                "ComplaintAccepted | COMPLAINANT | SMTP",
                "ComplaintAccepted | COMPLAINANT | IN_APP, WEBHOOK",
                "ComplaintAccepted | SENDER",
                "ComplaintAccepted | SENDER | IN_APP | UNSATISFIED",
                "ComplaintAccepted | TEAM | IN_APP",
                "ComplaintAccepted | ORGAN | IN_APP",
                "ComplaintAccepted | HEADS | IN_APP | DECISION",
                "CaseForgotten | HEADS | IN_APP",
                "CaseProposed | COMPLAINANT | IN_APP",
                "CaseProposed | HANDLER | IN_APP",
                "CaseProposed | SENDER | IN_APP",
                "CaseProposed | DRAFTER | IN_APP",
                "CaseProposed | HEADS | IN_APP | UNSATISFIED",
                "CaseProposed | HEADS | IN_APP | DECISION",
                "PaperIssued | DISCIPLINE | IN_APP",
                "ComplaintAccepted | SENDER | IN_APP | SOMETIMES",
                "ComplaintAccepted | SENDER | IN_APP, IN_APP",
                "ComplaintCalledBack | BUREAU | IN_APP | UNSATISFIED | MORE",
                "ComplaintAccepted SENDER IN_APP"
            })
    void aMistakeStopsTheStartWithItsLine(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeRules.parse(List.of("# rules", "", line)))
                .withMessageContaining(line);
    }

    @Test
    void everyStepHasWordsInBothLanguagesForEveryAudience() {
        for (var step : steps()) {
            for (var audience : Audience.values()) {
                if (!NoticeSteps.mayTell(step, audience)) {
                    continue;
                }
                var rule = new NoticeRule(step, audience, NoticeChannel.IN_APP, NoticeRule.Condition.ALWAYS);
                NoticeTexts.mustSay(rule);
                for (var notice : List.of(notice(rule, null, null), notice(rule, PAPER, DUE))) {
                    assertThat(texts(notice))
                            .allSatisfy(text -> assertThat(text)
                                    .contains(notice.number())
                                    .doesNotContain("{", "}", "[", "]", "null", "  "));
                }
            }
        }
    }

    @Test
    void aTextNamesThePaperAndTheDayWhereTheyAreThere() {
        var rule = new NoticeRule("PaperServed", Audience.ORGAN, NoticeChannel.SMTP, NoticeRule.Condition.ALWAYS);

        assertThat(NoticeTexts.text(notice(rule, PAPER, DUE), Locale.CHINESE))
                .isEqualTo("个案监督 410100-2026-J0001 的文书 郑执监意〔2026〕3号已送达贵单位，请于2026年12月31日前（含当日）报送情况。");
        assertThat(NoticeTexts.text(notice(rule, PAPER, null), Locale.CHINESE))
                .isEqualTo("个案监督 410100-2026-J0001 的文书 郑执监意〔2026〕3号已送达贵单位。");
        assertThat(NoticeTexts.text(notice(rule, PAPER, DUE), Locale.ENGLISH))
                .isEqualTo("The paper 郑执监意〔2026〕3号 of case 410100-2026-J0001 was served on you; please report until"
                        + " 2026-12-31, that day included.");
        assertThat(NoticeTexts.mailSubject(notice(rule, PAPER, DUE), Locale.CHINESE))
                .isEqualTo("豫衡通知：个案监督 410100-2026-J0001（整改中）");
    }

    @Test
    void aRuleWithoutWordsStopsTheStart() {
        var rule =
                new NoticeRule("ComplaintReceived", Audience.BUREAU, NoticeChannel.IN_APP, NoticeRule.Condition.ALWAYS);

        assertThatIllegalArgumentException().isThrownBy(() -> NoticeTexts.mustSay(rule));
    }

    private static List<String> texts(Notice notice) {
        return Arrays.asList(
                NoticeTexts.text(notice, Locale.CHINESE),
                NoticeTexts.text(notice, Locale.ENGLISH),
                NoticeTexts.mailSubject(notice, Locale.CHINESE),
                NoticeTexts.mailBody(notice, Locale.CHINESE),
                NoticeTexts.mailBody(notice, Locale.ENGLISH));
    }

    /** All of which there can be a rule. */
    private static List<String> steps() {
        return Stream.of(
                        Stream.of(ComplaintEvent.class.getPermittedSubclasses()).map(Class::getSimpleName),
                        Stream.of(CaseEvent.class.getPermittedSubclasses()).map(Class::getSimpleName),
                        Stream.of(NoticeSteps.PAPER_DUE_SOON))
                .flatMap(names -> names)
                .filter(step -> !step.equals("ComplaintReceived"))
                .toList();
    }

    private static Notice notice(NoticeRule rule, String paper, LocalDate dueOn) {
        var kind = NoticeSteps.kindOf(rule.step()).orElseThrow();
        var subject = kind == NoticeSubject.Kind.COMPLAINT
                ? NoticeFixture.complaint(1, "410105-2026-000001", ComplaintStage.ACCEPTED)
                : new NoticeSubject(kind, id(1), "410100-2026-J0001", CaseStage.RECTIFYING.name());
        return new Notice(
                NameBasedId.of(new UUID(0, 0), "a"),
                subject,
                rule.step(),
                paper,
                dueOn,
                rule.audience(),
                "somebody",
                rule.channel(),
                AT);
    }

    static NoticeRules published() {
        try (var file = NoticeRules.class.getResourceAsStream("notice-rules.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return NoticeRules.parse(text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
