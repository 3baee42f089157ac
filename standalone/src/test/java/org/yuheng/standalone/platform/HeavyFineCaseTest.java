package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
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
 * “刀拍黄瓜” (Guangdong, 2022). All dates are moved by four years; the intervals are kept. A restaurant sold 17 portions without
 * the licence for cold dishes, revenue ¥204, profit ¥34; in June it was fined ¥50,000; in August the owner called 12345, which
 * passed it to the justice bureau: 过罚不当, 裁量基准, 提级办理. The outcome is not in the published excerpt: with the
 * elevation the published story ends; the two steps after it are this test's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HeavyFineCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-08-10T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static String complaint;
    private static String receipt;

    @Test
    @Order(1)
    void step01TheHotlinePassesTheCallOn() {
        var filed = platform.as("hotline.zhengzhou")
                .post(
                        "/api/complaints",
                        Map.of(
                                "channel", "HOTLINE",
                                "externalNumber", "20260810-0417",
                                "identityMode", "NAMED",
                                "complainant", Map.of("name", "钱店主", "phone", "13900000001"),
                                "organ", Map.of("id", ORGAN),
                                "regionCode", "410105",
                                "subject", "销售额204元被罚5万元",
                                "statement", "凉菜只卖了17份，收入204元，获利34元，被没收34元并罚款5万元，请求监督。",
                                "category", "FINE_EXCESSIVE"));
        assertThat(filed.status()).isEqualTo(201);
        complaint = filed.get("id");
        receipt = filed.get("receiptCode");
        does(CLERK, "accept", Map.of());
    }

    @Test
    @Order(2)
    void step02TheHeadEscalatesItAndTheCaseIsFiledInTheHeadsName() {
        does(HEAD, "escalate", Map.of("reason", "过罚不当，属于决定明显不当的情形"));
        var caseId = SupervisedCase.eventually(
                        () -> platform.as(CLERK).get("/api/complaints/" + complaint),
                        answer -> answer.body().path("handling").path("caseId").isTextual())
                .body()
                .path("handling")
                .path("caseId")
                .asText();

        matter = SupervisedCase.awaited(platform, caseId, "FILED");
        assertThat(matter.does(CLERK, "explain", Map.of("text", "x")).code()).isEqualTo("NOT_ALLOWED");
    }

    @Test
    @Order(3)
    void step03TheSameActIsNotSupervisedTwice() {
        var second = SupervisedCase.proposed(
                platform,
                Map.of(
                        "origin", "COMPLAINT",
                        "complaintIds", List.of(complaint),
                        "organ", Map.of("id", ORGAN),
                        "regionCode", "410105",
                        "mode", "KEY",
                        "subject", "同一处罚",
                        "matters", List.of("FINE_EXCESSIVE")));

        var refused = second.does(HEAD, "file", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("RUNNING_CASE");
        assertThat(refused.body().path("details").path("number").asText()).isEqualTo(matter.number());
        second.then(HEAD, "decline-filing", Map.of("reason", "与在办案件为同一行为"));
    }

    @Test
    @Order(4)
    void step04TheRatioOfFineAndProfitAndTheStandardOfDiscretionAreWeighed() {
        matter.then(HEAD, "assign-team", Map.of("members", List.of(CLERK, REVIEWER)))
                .then(CLERK, "notify", Map.of("text", "请说明裁量理由。"))
                .then(CLERK, "take-measure", Map.of("kind", "RECORDS_REQUESTED", "record", "调阅处罚案卷"))
                .evidence("处罚决定书：没收34元，罚款50000元")
                .evidence("裁量基准")
                .then(CLERK, "record-money", Map.of("kind", "INVOLVED", "yuan", 50034, "text", "罚没合计"));

        assertThat(matter.stage()).isEqualTo("INVESTIGATING");
    }

    @Test
    @Order(5)
    void step05OnlyASuperiorBureauTakesTheCaseToItself() {
        assertThat(platform.as("bureau.jinshui")
                        .post("/api/cases/" + matter.id() + "/elevate", Map.of("text", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(matter.does("bureau.henan", "take-measure", Map.of("kind", "HEARING", "record", "听证"))
                        .code())
                .isEqualTo("NOT_HANDLING_BUREAU");

        matter.then("bureau.henan", "elevate", Map.of("text", "社会反响强烈，提级办理"));

        matter.then("bureau.henan", "assign-team", Map.of("members", List.of("bureau.henan", CLERK)))
                .then("bureau.henan", "take-measure", Map.of("kind", "EXPERT_MEETING", "record", "专家论证过罚是否相当"));
    }

    @Test
    @Order(6)
    void step06TheOwnerAsksThatTheLeaderStepBackWithTheReceiptAlone() {
        assertThat(platform.nobody()
                        .post("/api/receipts/" + receipt + "/apply-recusal", Map.of("ground", "INTEREST"))
                        .code())
                .isEqualTo("MISSING_FIELD");
        var asked = platform.nobody()
                .post(
                        "/api/receipts/" + receipt + "/apply-recusal",
                        Map.of("ground", "INTEREST", "reason", "主办人与处罚机关有利害关系"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.get("number")).isEqualTo(matter.number());

        assertThat(matter.does("bureau.henan", "take-measure", Map.of("kind", "HEARING", "record", "听证"))
                        .code())
                .as("whoever is asked to step back does nothing until it is decided")
                .isEqualTo("RECUSAL_GROUND");
    }

    @Test
    @Order(7)
    void step07OnceTheOwnerGoesToCourtTheCaseStopsAndTheOwnerIsPointedThere() {
        matter.then(HEAD, "suspend", Map.of("ground", "LITIGATION", "reason", "当事人已提起行政诉讼"));
        assertThat(matter.does(CLERK, "take-measure", Map.of("kind", "HEARING", "record", "听证"))
                        .code())
                .isEqualTo("NOT_POSSIBLE_IN_STAGE");

        var draft = SupervisedCase.eventually(
                () -> platform.as(CLERK).get("/api/complaints/" + complaint + "/reply-draft"),
                answer -> answer.status() == 200);

        assertThat(draft.get("text"))
                .contains(matter.number(), "行政诉讼", "第三十三条第三款")
                .doesNotContain("钱店主");
    }

    private static void does(String account, String verb, Map<String, ?> body) {
        var answer = platform.as(account).post("/api/complaints/" + complaint + "/" + verb, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
