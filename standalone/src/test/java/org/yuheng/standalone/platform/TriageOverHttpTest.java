package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A clerk of Zhengzhou triages a complaint that comes in twice, decides otherwise than proposed, and that is counted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TriageOverHttpTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static JsonNode first;
    private static JsonNode second;

    @BeforeAll
    static void theSameComplaintComesInTwice() {
        platform = Platform.start(data, "2026-12-01T09:00:00+08:00");
        first = platform.nobody().post("/api/complaints", Complaints.named()).body();
        second = platform.nobody().post("/api/complaints", Complaints.named()).body();
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01TheClerkReadsWhatIsProposedAndWhy() {
        var answer = clerk().get(path(first) + "/triage?minVersion=1");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var category = answer.body().path("categories").path(0);
        assertThat(category.path("category").asText()).isEqualTo("FINE_REPEATED");
        assertThat(category.path("reasons").path(0).path("text").asText()).contains("“被罚两次”");
        assertThat(answer.body().path("enforcement").path("proposal").asText()).isEqualTo("YES");
        assertThat(answer.text()).doesNotContain("郑守法").doesNotContain("13712345678");
    }

    @Test
    @Order(2)
    void step02TheOtherCopyIsFoundAsAProbableDuplicate() {
        var answer = clerk().get(path(first) + "/similar?minVersion=1&minPosition="
                + second.path("position").asText());

        var found = answer.body().path("items").path(0);
        assertThat(found.path("id").asText()).isEqualTo(second.path("id").asText());
        assertThat(found.path("duplicate").asBoolean()).isTrue();
        assertThat(found.path("reasons").toString()).contains("同一企业", "100%");
    }

    @Test
    @Order(3)
    void step03TheOrganProposedIsTheRegisteredOneOfThePlace() {
        var filed = platform.nobody()
                .post("/api/complaints", Complaints.with("statement", "市监所上门检查，没有检查通知书，先后检查五次。"))
                .body();
        var organ = clerk().get(path(filed) + "/triage?minVersion=1")
                .body()
                .path("organs")
                .path(0);

        assertThat(organ.path("organId").asText()).isEqualTo("organ.jinshui.scjg");
        assertThat(organ.path("registered").asBoolean()).isTrue();
    }

    @Test
    @Order(4)
    void step04WhatPeopleDecideIsCountedBesideWhatWasProposed() {
        accept(first, "FINE_REPEATED");
        var position = accept(second, "FINE_EXCESSIVE");

        var aspects = clerk().get("/api/triage/agreement?scope=region:410100&minPosition=" + position)
                .body()
                .path("aspects");

        assertThat(aspects.path(0).toString()).contains("\"CATEGORY\"", "\"decided\":2", "\"agreed\":1");
        assertThat(aspects.path(1).toString()).contains("\"CATEGORY_GROUP\"", "\"decided\":2", "\"agreed\":2");
        assertThat(aspects.path(4).toString()).contains("\"ENFORCEMENT\"", "\"decided\":2", "\"agreed\":2");
    }

    @Test
    @Order(5)
    void step05OthersThanTheBureauTriageNothing() {
        assertThat(platform.as("hotline.zhengzhou").get(path(first) + "/triage").status())
                .isEqualTo(403);
        assertThat(platform.as("organ.zhengzhou.scjg")
                        .get(path(first) + "/similar")
                        .status())
                .isEqualTo(403);
        assertThat(clerk().get("/api/triage/agreement?scope=region:410300").status())
                .isEqualTo(404);
    }

    private static String accept(JsonNode filed, String category) {
        var accepted = clerk().post(
                        path(filed) + "/accept",
                        Map.of("category", category, "organ", Map.of("id", "organ.jinshui.scjg")));
        assertThat(accepted.get("stage")).as(accepted.text()).isEqualTo("ACCEPTED");
        return accepted.get("position");
    }

    private static Client clerk() {
        return platform.as("bureau.zhengzhou");
    }

    private static String path(JsonNode filed) {
        return "/api/complaints/" + filed.path("id").asText();
    }
}
