package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.GOVERNMENT;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;
import static org.yuheng.standalone.platform.SupervisedCase.ORGAN;

import com.fasterxml.jackson.databind.JsonNode;
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

/** One case as each desk reads it, over HTTP, while it goes its way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseOnEveryDeskTest {
    private static final String DISCIPLINE = "discipline.zhengzhou";

    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void start() {
        platform = Platform.start(data, "2026-05-11T09:00:00+08:00");
        matter = SupervisedCase.proposed(
                platform,
                Map.of(
                        "origin", "FILE_REVIEW",
                        "organ", Map.of("id", ORGAN),
                        "regionCode", "410100",
                        "mode", "DAILY",
                        "subject", "对同一违法行为重复罚款",
                        "matters", List.of("FINE_REPEATED"),
                        "act", "某市监罚决〔2026〕12号",
                        "source", "2026年上半年行政执法案卷评查"));
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01TheHeadFindsItAndTheOrganDoesNot() {
        mustAgree();
        assertThat(ids(HEAD, "mine=true")).containsExactly(matter.id());
        assertThat(platform.as(ORGAN).get("/api/cases/" + matter.id()).status()).isEqualTo(404);
        assertThat(platform.as(DISCIPLINE).get("/api/cases/" + matter.id()).status())
                .isEqualTo(404);
        assertThat(possible(HEAD)).contains("file", "decline-filing").doesNotContain("notify");
    }

    @Test
    @Order(2)
    void step02WhatIsSaidToBePossibleIs() {
        matter.underInvestigation();
        mustAgree();
        assertThat(possible(ORGAN)).contains("explain").doesNotContain("object", "report-rectification");
        assertThat(possible(CLERK)).contains("draft-findings").doesNotContain("draft-paper");
        assertThat(clocks(ORGAN)).containsExactly("EXPLANATION");
        matter.then(ORGAN, "explain", Map.of("text", "两次处罚的事实不同。"));
        mustAgree();
    }

    @Test
    @Order(3)
    void step03ThePaperIsInTheRegisterAndItsPeriodIsOwed() {
        matter.evidence("两份处罚决定书")
                .found(
                        Map.of(
                                "nature", "UNLAWFUL",
                                "matter", "FINE_REPEATED",
                                "facts", "同一违法行为被两次罚款。",
                                "evidence", List.of("E1"),
                                "provisions", List.of("《中华人民共和国行政处罚法》第二十九条")),
                        "重复罚款");
        mustAgree();
        matter.issued(
                1,
                Map.of(
                        "kind", "SUPERVISION_OPINION",
                        "facts", "同一违法行为被两次罚款。",
                        "requirement", "撤销后一份处罚决定，退还罚款。",
                        "periodDays", 15,
                        "periodUnit", "CALENDAR_DAY"));
        mustAgree();
        var seen = matter.seenBy(CLERK).body();
        var paper = seen.path("papers").path(0);
        assertThat(paper.path("state").asText()).isEqualTo("SERVED");
        var register =
                items(ORGAN, "/api/papers?q=" + paper.path("number").asText().replaceAll(".*〕", ""));
        assertThat(register).extracting(row -> row.path("id").asText()).containsExactly(matter.paper(1));
        assertThat(items(ORGAN, "/api/organs/" + ORGAN + "/obligations"))
                .extracting(row -> row.path("kind").asText())
                .containsExactly("RECTIFICATION");
        assertThat(clocks(ORGAN)).contains("EXPLANATION", "RECTIFICATION", "OBJECTION");
    }

    @Test
    @Order(4)
    void step04WhoGetsAClueReadsThatAndNoMore() {
        matter.then(
                HEAD,
                "transfer-clue",
                Map.of("kind", "DERELICTION", "receiver", "discipline.zhengzhou", "text", "相关人员涉嫌失职。"));
        mustAgree();
        var seen = matter.seenBy(DISCIPLINE).body();

        assertThat(seen.path("number").asText()).isEqualTo(matter.number());
        assertThat(seen.path("wider").path("clues")).hasSize(1);
        assertThat(seen.toString()).doesNotContain("重复罚款", "SUPERVISION_OPINION", "某市监罚决");
        assertThat(possible(DISCIPLINE)).containsExactly("acknowledge-clue");
        matter.then(DISCIPLINE, "acknowledge-clue", Map.of());
        assertThat(matter.seenBy(ORGAN).text()).doesNotContain("DERELICTION", "discipline");
    }

    @Test
    @Order(5)
    void step05ItIsCorrectedAndCountedWhereTheListsAre() {
        matter.rectified("已撤销并退还。", "已核验退款凭证。");
        mustAgree();
        matter.then(CLERK, "record-money", Map.of("kind", "REFUNDED", "yuan", 50_000))
                .then(HEAD, "close", Map.of("reason", "已整改", "noFollowUps", true));
        mustAgree();

        var summary = get(GOVERNMENT, "/api/case-figures/summary?scope=region:410100&from=2026-01-01&to=2026-12-31");
        summary.path("sections")
                .forEach(section -> section.path("figures").forEach(figure -> {
                    if (!figure.path("unit").asText().equals("FEN")) {
                        assertThat(get(GOVERNMENT, figure.path("list").asText())
                                        .path("total")
                                        .asLong())
                                .as(figure.toString())
                                .isEqualTo(figure.path("value").asLong());
                    }
                }));
        assertThat(summary.findValues("value").stream()
                        .mapToLong(JsonNode::asLong)
                        .filter(value -> value == 5_000_000))
                .as("fifty thousand yuan were refunded")
                .hasSize(1);
        assertThat(get(CLERK, "/api/case-figures?by=stage")
                        .path("groups")
                        .path(0)
                        .path("key")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    @Order(6)
    void step06TheBiographyTellsItAllToTheBureauAndItsPartToTheOrgan() {
        var whole = get(CLERK, "/api/cases/" + matter.id() + "/biography");
        var part = get(ORGAN, "/api/cases/" + matter.id() + "/biography");

        assertThat(whole.size())
                .isEqualTo((int) matter.seenBy(CLERK).body().path("version").asLong());
        assertThat(part.findValuesAsText("step"))
                .contains("CaseNoticeServed", "SupervisionOpinionIssued", "RectificationVerified", "CaseClosed")
                .doesNotContain("FindingsDrafted", "ClueTransferred", "PaperDrafted", "CaseProposed");
        assertThat(whole.findValuesAsText("text"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    /** The side that writes and the side that reads say the same of where it stands. */
    private static void mustAgree() {
        assertThat(matter.seenBy(CLERK).get("stage")).isEqualTo(matter.stage());
    }

    private static List<String> possible(String account) {
        return matter.seenBy(account)
                .body()
                .path("nextSteps")
                .valueStream()
                .filter(step -> step.path("possible").asBoolean())
                .map(step -> step.path("verb").asText())
                .toList();
    }

    private static List<String> clocks(String account) {
        return matter.seenBy(account).body().path("clocks").findValuesAsText("clock");
    }

    private static List<String> ids(String account, String query) {
        return items(account, "/api/cases?" + query).stream()
                .map(row -> row.path("id").asText())
                .toList();
    }

    private static List<JsonNode> items(String account, String address) {
        return get(account, address).path("items").valueStream().toList();
    }

    /** As it is once everything that was written is seen. */
    private static JsonNode get(String account, String address) {
        var position = matter.position();
        var answer =
                platform.as(account).get(address + (address.contains("?") ? "&" : "?") + "minPosition=" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
