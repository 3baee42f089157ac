package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.GOVERNMENT;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;
import static org.yuheng.standalone.platform.SupervisedCase.ORGAN;
import static org.yuheng.standalone.platform.SupervisedCase.REVIEWER;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens when a paper is ignored: an opinion that nobody answers, the proposal to the government, its decision, execution; an
 * objection on the way; a clue and a suggestion about a person; follow-ups. Nothing published stands behind this story: it walks the
 * steps of 《行政执法监督条例》第二十六条至第三十三条 that the published cases leave out.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IgnoredOpinionCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-05-11T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static final Map<String, Object> OPINION = Map.of(
            "kind", "SUPERVISION_OPINION",
            "facts", "同一违法行为两次罚款。",
            "requirement", "撤销第二次处罚并退还罚款。",
            "periodDays", 30);

    @Test
    @Order(1)
    void step01AnOpinionIsServed() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "SUPERIOR_ASSIGNMENT",
                                "organ", Map.of("id", ORGAN),
                                "regionCode", "410100",
                                "mode", "KEY",
                                "subject", "同一行为两次罚款",
                                "matters", List.of("FINE_REPEATED"),
                                "act", "市监罚〔2026〕88号"))
                .underInvestigation()
                .evidence("两份处罚决定书")
                .found(
                        Map.of(
                                "nature", "UNLAWFUL",
                                "matter", "FINE_REPEATED",
                                "facts", "同一违法行为两次罚款",
                                "evidence", List.of("E1"),
                                "provisions", List.of("《中华人民共和国行政处罚法》第二十九条")),
                        "一事再罚")
                .issued(1, OPINION);

        assertThat(matter.seenPaperNumber(1)).isEqualTo("郑执监意〔2026〕1号");
    }

    @Test
    @Order(2)
    void step02TheSheetSaysAllThatItMustToWhoeverItIsAddressed() {
        for (var account : List.of(CLERK, ORGAN)) {
            var page = matter.sheet(account, 1, "text/html");
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text())
                    .contains("郑执监意〔2026〕1号", "郑州市市场监督管理局", "同一违法行为两次罚款", "《中华人民共和国行政处罚法》第二十九条")
                    .contains("撤销第二次处罚并退还罚款", "2026年6月10日", "第三十条", "两份处罚决定书");
        }
        var document = matter.sheet(ORGAN, 1, SupervisedCase.DOCX);
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.raw().body()).startsWith('P', 'K');
        assertThat(matter.sheet("discipline.zhengzhou", 1, "text/html").status())
                .isEqualTo(404);
        assertThat(platform.nobody().get("/api/papers/" + matter.paper(1)).status())
                .isEqualTo(401);
    }

    @Test
    @Order(3)
    void step03AnObjectionIsAnsweredByAnotherPersonAndSuspendsNothing() {
        matter.then(ORGAN, "object", Map.of("paperId", matter.paper(1), "text", "两次处罚针对不同行为"));
        assertThat(matter.does(ORGAN, "object", Map.of("paperId", matter.paper(1), "text", "再次异议"))
                        .code())
                .isEqualTo("ALREADY_OBJECTED");

        matter.then(HEAD, "answer-objection", Map.of("outcome", "REJECTED", "text", "系同一行为，异议不成立"));

        assertThat(matter.stage()).isEqualTo("RECTIFYING");
    }

    @Test
    @Order(4)
    void step04TheStatedPeriodEndsWithoutAReportAndAProposalIsPrepared() {
        assertThat(matter.does(HEAD, "propose-decision", Map.of("ground", "OPINION_NOT_FOLLOWED", "text", "尚未到期"))
                        .code())
                .isEqualTo("DECISION_GROUND_MISSING");
        platform.as("admin").put("/api/simulation/clock", Map.of("now", "2026-06-11T09:00:00+08:00"));

        var draft = SupervisedCase.eventually(
                () -> platform.as(HEAD).get("/api/cases/" + matter.id() + "/proposal-draft"),
                answer -> answer.status() == 200);
        assertThat(draft.get("text"))
                .contains("郑执监意〔2026〕1号")
                .contains("2026年6月10日")
                .contains("第二十九条");
        matter.then(HEAD, "propose-decision", Map.of("ground", "OPINION_NOT_FOLLOWED", "text", draft.get("text")));

        assertThat(matter.stage()).isEqualTo("DECISION_PROPOSED");
    }

    @Test
    @Order(5)
    void step05TheGovernmentDecidesAndIssuesAndNobodyElse() {
        assertThat(matter.does(HEAD, "decide", Map.of("corrects", true)).code()).isEqualTo("DECISION_NEEDS_GOVERNMENT");
        assertThat(matter.does(CLERK, "decide", Map.of("corrects", true)).status())
                .isEqualTo(403);
        matter.then(GOVERNMENT, "decide", Map.of("corrects", true, "text", "同意纠正"));
        matter.then(
                        CLERK,
                        "draft-paper",
                        Map.of(
                                "kind", "SUPERVISION_DECISION",
                                "facts", "同一违法行为两次罚款，意见书逾期未执行。",
                                "requirement", "撤销第二次处罚决定，退还罚款。",
                                "periodDays", 15))
                .then(REVIEWER, "approve-paper", Map.of("paperId", matter.paper(2)));
        assertThat(matter.does(HEAD, "issue-paper", Map.of("paperId", matter.paper(2)))
                        .code())
                .isEqualTo("DECISION_NEEDS_GOVERNMENT");

        matter.then(GOVERNMENT, "issue-paper", Map.of("paperId", matter.paper(2)))
                .then(CLERK, "serve-paper", Map.of("paperId", matter.paper(2), "manner", "DIRECT", "receipt", "送达回证"));

        assertThat(matter.stage()).isEqualTo("EXECUTING");
        assertThat(matter.seenPaperNumber(2)).isEqualTo("郑政执监决〔2026〕1号");
    }

    @Test
    @Order(6)
    void step06AClueGoesToDisciplineAndASuggestionToTheBodyThatMayDecide() {
        matter.then(
                        HEAD,
                        "transfer-clue",
                        Map.of("kind", "DERELICTION", "receiver", "discipline.zhengzhou", "text", "拒不执行意见书"))
                .then("discipline.zhengzhou", "acknowledge-clue", Map.of())
                .then("discipline.zhengzhou", "record-clue-result", Map.of("outcome", "FILED", "text", "已立案"))
                .then(
                        HEAD,
                        "suggest-personnel",
                        Map.of(
                                "kind", "OFF_POST_EDUCATION",
                                "receiver", ORGAN,
                                "person", "经办执法人员甲",
                                "factors", "主观故意，后果较重，逾期未纠正"))
                .then(HEAD, "record-personnel-result", Map.of("suggestion", "S1", "adopted", true, "text", "已离岗教育"));

        assertThat(matter.texts(ORGAN).text())
                .as("the organ reads neither the clue nor the suggestion")
                .doesNotContain("拒不执行意见书")
                .doesNotContain("主观故意");
        assertThat(matter.texts("discipline.zhengzhou").status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void step07TheDecisionIsCarriedOutAndWhatFollowsIsSet() {
        matter.then(ORGAN, "report-execution", Map.of("text", "已撤销第二次处罚，退还罚款50000元"))
                .then(CLERK, "verify-execution", Map.of("fulfilled", true, "text", "退款凭证属实"))
                .then(HEAD, "verify-execution", Map.of("fulfilled", true, "text", "同意", "confirm", true));
        assertThat(matter.stage()).isEqualTo("RECTIFIED");

        matter.then(CLERK, "set-follow-up", Map.of("kind", "WITHDRAW_PUBLICITY"))
                .then(CLERK, "set-follow-up", Map.of("kind", "CREDIT_RECORD"))
                .then(CLERK, "record-money", Map.of("kind", "REFUNDED", "yuan", 50000))
                .then(ORGAN, "complete-follow-up", Map.of("followUp", "F1", "text", "已撤回公示"))
                .then(HEAD, "close", Map.of("reason", "决定已执行"));

        assertThat(matter.stage()).isEqualTo("CLOSED");
        matter.then(CLERK, "complete-follow-up", Map.of("followUp", "F2"));
    }
}
