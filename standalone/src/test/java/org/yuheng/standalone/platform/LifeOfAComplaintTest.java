package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A shop owner is fined twice for one act and complains at the portal on Tuesday, 2026-12-01. The life of that complaint
 * until it is accepted, and of two others: one that is refused and one that nobody decides.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfAComplaintTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static JsonNode filed;

    @BeforeAll
    static void aPlatformOnTheFirstOfDecember() {
        platform = Platform.start(data, "2026-12-01T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01TheOwnerFilesAtThePortalWithoutAnAccountAndGetsAReceiptCode() {
        var answer = platform.nobody().post("/api/complaints", Complaints.named());

        assertThat(answer.status()).isEqualTo(201);
        filed = answer.body();
        assertThat(answer.get("number")).matches("410105-2026-\\d{6}");
        assertThat(answer.get("receiptCode")).matches("[2-9A-Z]{16}");
        assertThat(answer.get("stage")).isEqualTo("RECEIVED");
    }

    @Test
    @Order(2)
    void step02TheReceiptOpensAtOnceAndShowsTheFirstStep() {
        var answer = platform.nobody().get("/api/receipts/" + text("receiptCode"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.get("number")).isEqualTo(text("number"));
        assertThat(steps(answer.body().path("steps"))).containsExactly("ComplaintReceived");
    }

    @Test
    @Order(3)
    void step03TheClerkSeesItWithItsClockButWithoutTheNameOrThePhone() {
        var answer = clerk().get("/api/complaints/" + id() + "?minVersion=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("clocks").path(0).path("dueOn").asText()).isEqualTo("2026-12-04");
        assertThat(answer.body().path("clocks").path(0).path("bindingLevel").asText())
                .isEqualTo("PROVINCIAL_POLICY");
        assertThat(answer.text()).doesNotContain("郑守法").doesNotContain("13712345678");
    }

    @Test
    @Order(4)
    void step04TheWorkListFindsItByWordsOfTheStatement() {
        var answer = clerk().get("/api/complaints?q=先后被两个单位罚款&minPosition=" + text("position"));

        assertThat(answer.body().path("total").asInt()).isEqualTo(1);
        assertThat(answer.body().path("items").path(0).path("id").asText()).isEqualTo(id());
    }

    @Test
    @Order(5)
    void step05TheOrganComplainedOfFindsNothing() {
        var organ = platform.as("organ.zhengzhou.scjg");

        assertThat(organ.get("/api/complaints?q=罚款").body().path("total").asInt())
                .isZero();
        assertThat(organ.get("/api/complaints/" + id()).status()).isEqualTo(404);
        assertThat(organ.get("/api/complaints/" + id() + "/statement").status()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void step06TheClerkTakesItUpAndAsksOnceForThePenaltyDecision() {
        assertThat(clerk().post(path("start-screening"), Map.of()).get("stage")).isEqualTo("SCREENING");
        var asked = clerk().post(path("request-supplement"), Map.of("missing", "两份行政处罚决定书"));

        assertThat(asked.get("stage")).isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    @Order(7)
    void step07AcceptingNowIsRefusedWithTheLawfulVerbs() {
        var answer = clerk().post(path("accept"), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
        assertThat(answer.body().path("details").path("lawful").toString()).contains("supply", "withdraw");
    }

    @Test
    @Order(8)
    void step08AWeekPassesAndNothingIsDeemedAcceptedWhileTheOwnerLooksForThePapers() {
        moveClock("2026-12-08T09:00:00+08:00");

        assertThat(detail().get("stage")).isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    @Order(9)
    void step09TheOwnerSuppliesWithTheReceiptCodeAndTheClockGoesOnWithTheThreeDaysThatWereLeft() {
        var supplied = platform.nobody()
                .post("/api/receipts/" + text("receiptCode") + "/supply", Map.of("text", "两份决定书的文号如下。"));

        assertThat(supplied.get("stage")).isEqualTo("SCREENING");
        assertThat(running(detail()).path("dueOn").asText()).isEqualTo("2026-12-11");
    }

    @Test
    @Order(10)
    void step10AStaleClerkIsToldThatOthersCameFirst() {
        var answer = clerk().with("If-Match", "\"2\"").post(path("accept"), Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    @Order(11)
    void step11TheClerkAcceptsWithCategoryAndOrganAndTheHandlingClockStarts() {
        var accepted = clerk().post(
                        path("accept"),
                        Map.of("category", "FINE_REPEATED", "organ", Map.of("id", "organ.jinshui.scjg")));

        assertThat(accepted.get("stage")).isEqualTo("ACCEPTED");
        var handling = running(detail());
        assertThat(handling.path("rule").asText()).startsWith("handling.general");
        assertThat(handling.path("provisional").asBoolean())
                .as("30 days from 8 December end in a year without a published calendar")
                .isTrue();
    }

    @Test
    @Order(12)
    void step12TheClerkReadsTheIdentityForAPurposeAndTheOwnerSeesThat() {
        assertThat(clerk().post(path("read-identity"), Map.of()).code()).isEqualTo("PURPOSE_MISSING");
        var opened = clerk().post(path("read-identity"), Map.of("purpose", "约当事人核实两份决定书"));

        assertThat(opened.body().path("complainant").path("name").asText()).isEqualTo("郑守法");
        var receipt = platform.nobody()
                .get("/api/receipts/" + text("receiptCode") + "?minPosition=" + opened.get("position"));
        assertThat(steps(receipt.body().path("steps"))).endsWith("IdentityRead");
        assertThat(receipt.body().path("steps"))
                .allSatisfy(step ->
                        assertThat(step.path("actor").path("person").isNull()).isTrue());
    }

    @Test
    @Order(13)
    void step13TheBiographyTellsEachStepInPlainWordsWithItsBasis() {
        var steps = clerk().get(path("biography") + "?minVersion=" + detail().get("version"))
                .body();

        assertThat(steps(steps))
                .containsExactly(
                        "ComplaintReceived",
                        "ComplaintScreeningStarted",
                        "ComplaintSupplementRequested",
                        "ComplaintSupplemented",
                        "ComplaintAccepted",
                        "IdentityRead");
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.path("text").asText()).isNotBlank());
        assertThat(steps.path(4).path("legalBasis").asText()).isNotBlank();
    }

    @Test
    @Order(14)
    void step14ARefusalTakesASecondPersonAndWrittenReasons() {
        var other = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "法院判决不公"))
                .body();
        var path = "/api/complaints/" + other.path("id").asText();
        var head = platform.as("bureau.zhengzhou.head");

        assertThat(clerk().post(path + "/refuse", Map.of("reason", "JUDICIAL_ACT", "text", "属于司法裁判"))
                        .get("stage"))
                .isEqualTo("RECEIVED");
        assertThat(clerk().post(path + "/approve-refusal", Map.of("reason", "同意"))
                        .status())
                .isEqualTo(403);
        assertThat(head.post(path + "/approve-refusal", Map.of()).code()).isEqualTo("REASON_MISSING");
        assertThat(head.post(path + "/approve-refusal", Map.of("reason", "司法行为不属于行政执法监督范围"))
                        .get("stage"))
                .isEqualTo("REFUSED");
    }

    @Test
    @Order(15)
    void step15WhatNobodyDecidesInThreeWorkingDaysCountsAsAcceptedFromTheEndOfTheLastDay() {
        var forgotten = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "没有人理会的投诉"))
                .body();
        moveClock("2026-12-11T23:59:59+08:00");
        var path = "/api/complaints/" + forgotten.path("id").asText();
        assertThat(clerk().get(path + "?minVersion=1").get("stage")).isEqualTo("RECEIVED");

        moveClock("2026-12-14T09:00:00+08:00");
        var answer = clerk().get(path + "?minVersion=2");

        assertThat(answer.get("stage")).isEqualTo("ACCEPTED");
        assertThat(answer.body().path("overlays").toString()).contains("deemedAccepted");
        var last = clerk().get(path + "/biography").body().path(1);
        assertThat(last.path("step").asText()).isEqualTo("ComplaintDeemedAccepted");
        assertThat(last.path("effectiveAt").asText()).startsWith("2026-12-12T00:00:00+08:00");
    }

    @Test
    @Order(16)
    void step16AnotherOwnerTakesTheComplaintBack() {
        var withdrawn = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "已经协商解决"))
                .body();
        var answer = platform.nobody()
                .post("/api/receipts/" + withdrawn.path("receiptCode").asText() + "/withdraw", Map.of("reason", "已解决"));

        assertThat(answer.get("stage")).isEqualTo("WITHDRAWN");
    }

    @Test
    @Order(17)
    void step17TheFiguresAgreeWithTheListsBehindThem() {
        var position = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "最后一件"))
                .get("position");
        for (var by : List.of("stage", "category", "channel", "region", "organ", "month")) {
            var figures = clerk().get("/api/figures?scope=region:410100&by=" + by + "&minPosition=" + position)
                    .body();
            int sum = 0;
            for (var group : figures.path("groups")) {
                var list = clerk().get("/api/complaints?size=1&regionCode=" + region(by, group) + filter(by, group));
                assertThat(list.body().path("total").asInt())
                        .as(by + " " + group)
                        .isEqualTo(group.path("count").asInt());
                sum += group.path("count").asInt();
            }
            assertThat(sum)
                    .as("all groups by " + by)
                    .isEqualTo(figures.path("total").asInt());
        }
    }

    @Test
    @Order(18)
    void step18TheCalendarOf2027IsPublishedAndTheProvisionalDueDateBecomesCertain() {
        var entered = platform.as("admin").put("/api/calendars/2027", Calendar2027.body());

        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.body().path("fixedDueDates").asInt()).isPositive();
        var handling = running(clerk().get("/api/complaints/" + id() + "?minVersion=7"));
        assertThat(handling.path("provisional").asBoolean()).isFalse();
        assertThat(handling.path("dueOn").asText()).isEqualTo("2027-01-07");
    }

    private static String region(String by, JsonNode group) {
        return by.equals("region") ? group.path("key").asText() : "410100";
    }

    private static String filter(String by, JsonNode group) {
        return switch (by) {
            case "region" -> "";
            case "organ" -> "&organId=" + group.path("key").asText();
            default -> "&" + by + "=" + group.path("key").asText();
        };
    }

    private static Client clerk() {
        return platform.as("bureau.zhengzhou");
    }

    private static void moveClock(String now) {
        var moved = platform.as("admin").put("/api/simulation/clock", Map.of("now", now));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private static Client.Answer detail() {
        var head = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "位置"))
                .get("position");
        return clerk().get("/api/complaints/" + id() + "?minPosition=" + head);
    }

    private static JsonNode running(Client.Answer detail) {
        return StreamSupport.stream(detail.body().path("clocks").spliterator(), false)
                .filter(clock -> clock.path("state").asText().equals("RUNNING"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no running clock in " + detail.text()));
    }

    private static List<String> steps(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("step").asText())
                .toList();
    }

    private static String id() {
        return text("id");
    }

    private static String path(String verb) {
        return "/api/complaints/" + id() + "/" + verb;
    }

    private static String text(String field) {
        return filed.path(field).asText();
    }
}
