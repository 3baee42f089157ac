package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;
import static org.yuheng.standalone.platform.SupervisedCase.ORGAN;
import static org.yuheng.standalone.platform.SupervisedCase.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From one case to the class: three complaints and a case of the same kind at one organ in March 2026 suggest a class. It
 * is adopted, approved, widened to 51 contracts as in the published case of the outsourced inspections, cured, watched,
 * comes back in June, is cured again and struck off in December.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassOfCaseTest {
    private static final String CATEGORY = "INSP_NO_COMPETENCE";

    @TempDir
    static Path data;

    private static Platform platform;
    private static JsonNode suggestion;
    private static String id;
    private static String position = "";

    @BeforeAll
    static void aPlatformInMarch() {
        platform = Platform.start(data, "2026-03-02T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01ThreeComplaintsOfOneKindAtOneOrganSuggestNothingYet() {
        String last = "";
        for (int number = 1; number <= 3; number++) {
            last = accepted("第" + number + "家企业被第三方公司检查");
        }

        assertThat(suggestions(last).path("total").asInt()).isZero();
    }

    @Test
    @Order(2)
    void step02WithACaseOfTheSameKindTheThresholdIsReached() {
        SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "OWN_INITIATIVE",
                                "organ", Map.of("id", ORGAN),
                                "regionCode", "410105",
                                "mode", "DAILY",
                                "subject", "采购方案将隐患检查交由第三方",
                                "matters", List.of(CATEGORY),
                                "act", "2026年度安全服务采购方案"))
                .then(HEAD, "file", Map.of("proceedings", "NONE"));

        var list = eventually(
                () -> platform.as(CLERK).get("/api/class-suggestions"),
                answer -> answer.body().path("total").asInt() == 1);
        suggestion = list.body().path("items").path(0);
        assertThat(suggestion.path("trigger").path("bindingName").asText()).isEqualTo("本局设定");
        assertThat(suggestion.path("counted").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("CASE", "COMPLAINT", "COMPLAINT", "COMPLAINT");
    }

    @Test
    @Order(3)
    void step03TheFiguresSayHowOftenOtherThresholdsWouldHaveBeenRaised() {
        assertThat(raised("/api/class-triggers")).isEqualTo(1);
        assertThat(raised("/api/class-triggers?count=2")).isEqualTo(1);
        assertThat(raised("/api/class-triggers?count=5")).isZero();
        assertThat(raised("/api/class-triggers?to=2026-03-01")).isZero();
        assertThat(platform.as(CLERK).get("/api/class-triggers?count=1").code()).isEqualTo("INVALID_VALUE");
        assertThat(platform.as(ORGAN).get("/api/class-suggestions").status()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void step04WhatTheClerkGivesBackMustBeWhatHappened() {
        var evidence = (ObjectNode) suggestion.path("evidence").deepCopy();
        evidence.withArray("memberIds").remove(0);
        var answer =
                platform.as(CLERK).post(suggestionPath("adopt"), Map.of("evidence", evidence, "subject", "第三方代行检查"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("THRESHOLD_NOT_REACHED");
    }

    @Test
    @Order(5)
    void step05TheClerkAdoptsAndGetsANumber() {
        var body = Map.of("evidence", suggestion.path("evidence"), "subject", "第三方代行行政检查", "facts", "三家企业反映，一件已立案");
        var adopted = platform.as(CLERK).post(suggestionPath("adopt"), body);
        var again = platform.as(CLERK).post(suggestionPath("adopt"), body);

        assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
        assertThat(adopted.get("number")).isEqualTo("410100-2026-L0001");
        assertThat(again.get("version")).isEqualTo(adopted.get("version"));
        id = adopted.get("id");
        position = adopted.get("position");
        assertThat(suggestions(position).path("total").asInt()).isZero();
        assertThat(platform.as(CLERK).get("/api/class-suggestions/" + id).get("state"))
                .isEqualTo("ADOPTED");
        assertThat(platform.as(HEAD)
                        .post(
                                suggestionPath("dismiss"),
                                Map.of("evidence", suggestion.path("evidence"), "reason", "不是"))
                        .code())
                .isEqualTo("SUGGESTION_DECIDED");
    }

    @Test
    @Order(6)
    void step06AnotherPersonApprovesAndNobodyWidensBeforeThat() {
        refused(CLERK, "exclude", Map.of("checked", List.of(contract(1))), "NOT_POSSIBLE_IN_STAGE");
        does(HEAD, "approve-opening", Map.of("text", "同意，请排查全部外包合同"));

        assertThat(matter().path("stage").asText()).isEqualTo("WIDENING");
        assertThat(matter().path("counts").path("members").asInt()).isEqualTo(4);
    }

    @Test
    @Order(7)
    void step07FiftyOneContractsAreFoundAndTwoAreClean() {
        does(
                CLERK,
                "add-member",
                Map.of(
                        "members",
                        IntStream.rangeClosed(1, 51)
                                .mapToObj(ClassOfCaseTest::contract)
                                .toList()));
        does(CLERK, "exclude", Map.of("checked", List.of(contract(52), contract(53))));
        refused(CLERK, "add-member", Map.of("members", List.of(contract(51))), "CLASS_MEMBER_EXISTS");

        assertThat(matter().path("counts").path("members").asInt()).isEqualTo(55);
        assertThat(matter().path("counts").path("excluded").asInt()).isEqualTo(2);
        assertThat(matter().toString()).doesNotContain("安全服务合同");
        assertThat(platform.as(CLERK).get(path("texts")).text()).contains("安全服务合同第51号");
        assertThat(platform.as("auditor.henan").get(path("texts")).status()).isEqualTo(403);
    }

    @Test
    @Order(8)
    void step08TwoMeasuresCureIt() {
        does(CLERK, "record-measure", measure("RULE_MADE", "制定检查外包禁止清单"));
        does(CLERK, "record-measure", measure("TRAINING", "组织专题培训"));
        refused(HEAD, "start-watching", Map.of("until", "2026-09-30"), "CLASS_MEASURES_OPEN");
        for (var measure : matter().path("measures")) {
            does(CLERK, "complete-measure", Map.of("measure", measure.path("id").asText(), "text", "已完成，附印发文件"));
        }

        assertThat(matter().path("counts").path("measuresDone").asInt()).isEqualTo(2);
    }

    @Test
    @Order(9)
    void step09ItIsWatchedUntilTheEndOfSeptember() {
        refused(CLERK, "start-watching", Map.of("until", "2026-09-30"), null);
        does(HEAD, "start-watching", Map.of("until", "2026-09-30"));
        refused(HEAD, "close", Map.of("ground", "CURED"), "WATCH_NOT_OVER");

        assertThat(matter().path("stage").asText()).isEqualTo("WATCHING");
    }

    @Test
    @Order(10)
    void step10InJuneAFourthEnterpriseComplainsAndTheRelapseIsRecordedByItself() {
        clock("2026-06-01T09:00:00+08:00");
        accepted("第四家企业又被第三方公司检查");

        var relapsed = eventually(
                () -> platform.as(CLERK).get(path("")),
                answer -> answer.get("stage").equals("GOVERNING"));
        assertThat(relapsed.body().path("overlays").path(0).asText()).isEqualTo("relapsed");
        assertThat(relapsed.body()
                        .path("relapses")
                        .path(0)
                        .path("foundByMachine")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Order(11)
    void step11TheEffectShowsWhatHappenedBeforeAndAfter() {
        var effect = platform.as(CLERK).get(path("effect")).body();

        assertThat(effect.path("before").path("complaints").asInt()).isZero();
        assertThat(effect.path("after").path("complaints").asInt()).isPositive();
        assertThat(effect.path("relapses").asInt()).isEqualTo(1);
        assertThat(complaintsByMonth(effect)).contains("2026-03=3", "2026-04=0", "2026-06=1");
    }

    @Test
    @Order(12)
    void step12SomethingElseIsTriedAndHolds() {
        refused(HEAD, "start-watching", Map.of("until", "2026-11-30"), "CLASS_MEASURE_MISSING");
        does(CLERK, "record-measure", measure("JOINT_PLATFORM", "检查任务统一上平台，外包任务无法生成检查码"));
        var open = matter().path("measures").path(2).path("id").asText();
        does(CLERK, "complete-measure", Map.of("measure", open, "text", "平台已上线"));
        does(HEAD, "start-watching", Map.of("until", "2026-11-30"));
        clock("2026-12-01T09:00:00+08:00");
        does(HEAD, "close", Map.of("ground", "CURED"));

        assertThat(matter().path("stage").asText()).isEqualTo("CLOSED");
        assertThat(matter().path("closedOn").asText()).isEqualTo("2026-12-01");
    }

    @Test
    @Order(13)
    void step13TheBiographyTellsItAndTheListFindsIt() {
        var steps = platform.as(CLERK).get(path("biography")).body();
        var texts = StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("text").asText())
                .toList();

        assertThat(texts).first().isEqualTo("类案410100-2026-L0001立项（触发建议）。");
        assertThat(texts).contains("2026年6月1日复发，重新治理。").last().isEqualTo("销号：治理到位，跟踪期内未复发。");
        assertThat(total("?stage=CLOSED&organId=" + ORGAN)).isEqualTo(1);
        assertThat(total("?category=" + CATEGORY)).isEqualTo(1);
        assertThat(platform.as("bureau.jinshui").get(path("")).status()).isEqualTo(404);
        assertThat(platform.as("bureau.henan").get(path("")).status()).isEqualTo(200);
    }

    @Test
    @Order(14)
    void step14TheSameRequestUnderTheSameKeyOpensOneMatterAndDoesAVerbOnce() {
        var body =
                Map.of("origin", "OWN_INITIATIVE", "category", "STANDARD", "regionCode", "410105", "subject", "同城不同标准");
        var keyed = platform.as(CLERK).with("Idempotency-Key", "class-1");
        var first = keyed.post("/api/class-matters", body);
        var second = keyed.post("/api/class-matters", body);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.get("number")).isEqualTo(first.get("number")).isEqualTo("410100-2026-L0002");
        id = first.get("id");
        var approve = platform.as(HEAD).with("Idempotency-Key", "approve-1").with("If-Match", "\"1\"");
        assertThat(approve.post(path("approve-opening"), Map.of()).status()).isEqualTo(200);
        assertThat(approve.post(path("approve-opening"), Map.of()).get("version"))
                .isEqualTo("2");
        assertThat(platform.as(CLERK)
                        .with("If-Match", "\"1\"")
                        .post(path("add-member"), Map.of("members", List.of(contract(1))))
                        .code())
                .isEqualTo("VERSION_CONFLICT");
    }

    /** Filed at the portal and accepted by the clerk. @return place in the log */
    private static String accepted(String subject) {
        var body = Complaints.with("subject", subject);
        body.put("organ", Map.of("name", "郑州市市场监督管理局"));
        var complaint = Matter.filed(platform, body);
        return Matter.lawfully(complaint.does(CLERK, "accept", Map.of("category", CATEGORY)))
                .get("position");
    }

    private static void clock(String moment) {
        var moved = platform.as("admin").put("/api/simulation/clock", Map.of("now", moment));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private static JsonNode suggestions(String seen) {
        return platform.as(CLERK)
                .get("/api/class-suggestions?minPosition=" + seen)
                .body();
    }

    private static String suggestionPath(String verb) {
        return "/api/class-suggestions/" + suggestion.path("id").asText() + "/" + verb;
    }

    private static int raised(String address) {
        var triggers = platform.as(CLERK).get(address).body();
        return StreamSupport.stream(triggers.spliterator(), false)
                .filter(trigger -> trigger.path("trigger").asText().equals("category-organ@1"))
                .mapToInt(trigger -> trigger.path("suggestions").asInt())
                .sum();
    }

    private static List<String> complaintsByMonth(JsonNode effect) {
        List<String> months = new ArrayList<>();
        effect.path("months")
                .forEach(month -> months.add(month.path("month").asText() + "="
                        + month.path("complaints").asInt()));
        return months;
    }

    private static Map<String, Object> contract(int number) {
        return Map.of("kind", "FILE", "reference", "安全服务合同第" + number + "号", "foundBy", "FILE_REVIEW");
    }

    private static Map<String, Object> measure(String kind, String text) {
        return Map.of("kind", kind, "organ", Map.of("id", ORGAN), "dueOn", "2026-12-31", "text", text);
    }

    private static String path(String verb) {
        return "/api/class-matters/" + id + (verb.isEmpty() ? "" : "/" + verb);
    }

    private static void does(String account, String verb, Map<String, ?> body) {
        var answer = platform.as(account).post(path(verb), body);
        assertThat(answer.status()).as(verb + ": " + answer.text()).isEqualTo(200);
        position = answer.get("position");
    }

    /** @param code null where the account has no right at all */
    private static void refused(String account, String verb, Map<String, ?> body, String code) {
        var answer = platform.as(account).post(path(verb), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(code == null ? 403 : 422);
        if (code != null) {
            assertThat(answer.code()).isEqualTo(code);
        }
    }

    private static JsonNode matter() {
        return platform.as(CLERK)
                .get(path("?minPosition=" + position).replace("/?", "?"))
                .body();
    }

    private static long total(String filter) {
        return platform.as(CLERK)
                .get("/api/class-matters" + filter)
                .body()
                .path("total")
                .asLong();
    }
}
