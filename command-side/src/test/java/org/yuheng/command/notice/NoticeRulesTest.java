package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yuheng.command.notice.NoticeLives.AT;
import static org.yuheng.command.notice.NoticeLives.HOLDER;
import static org.yuheng.command.notice.NoticeLives.id;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.identity.NameBasedId;

class NoticeRulesTest {
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
        for (var step : ComplaintEvent.class.getPermittedSubclasses()) {
            if (step.getSimpleName().equals("ComplaintReceived")) {
                continue;
            }
            for (var audience : Audience.values()) {
                var rule = new NoticeRule(
                        step.getSimpleName(), audience, NoticeChannel.IN_APP, NoticeRule.Condition.ALWAYS);
                NoticeTexts.mustSay(rule);
                assertThat(texts(notice(rule)))
                        .allSatisfy(text ->
                                assertThat(text).contains("410105-2026-000001").doesNotContain("{", "}"));
            }
        }
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

    private static Notice notice(NoticeRule rule) {
        return new Notice(
                NameBasedId.of(new UUID(0, 0), "a"),
                id(1),
                "410105-2026-000001",
                rule.step(),
                ComplaintStage.ACCEPTED,
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
