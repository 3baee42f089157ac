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
 * A decision that came three days late (published 2025-05, a city in Sichuan). All dates are moved by one year, so that the
 * calendars are known and the Regulation is in force; the intervals are kept: a penalty case filed on 2025-09-09 ended with
 * a decision dated 2025-12-11, day 93 of 90. The organ held that an internal opinion of 12-04 and a call of 12-05 count; the
 * bureau held that the date of the decision governs (《行政处罚法》第五十九条、第六十条).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateDecisionCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void aFileReviewInMay() {
        platform = Platform.start(data, "2026-05-11T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01TheFileReviewBringsTheMatterUp() {
        matter = SupervisedCase.proposed(
                platform,
                Map.of(
                        "origin", "FILE_REVIEW",
                        "organ", Map.of("id", ORGAN),
                        "regionCode", "410100",
                        "mode", "DAILY",
                        "subject", "行政处罚案件超过法定期限作出决定",
                        "matters", List.of("PROCEDURE"),
                        "act", "某市监罚决〔2025〕48号",
                        "source", "2026年上半年行政执法案卷评查"));

        assertThat(matter.stage()).isEqualTo("PROPOSED");
        assertThat(matter.number()).isEqualTo("410100-2026-J0001");
        assertThat(platform.as(ORGAN)
                        .get("/api/cases/" + matter.id() + "/texts")
                        .status())
                .as("the organ hears of it by the notice, not before")
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void step02AnotherPersonFilesItAndTwoWithCardsSupervise() {
        assertThat(matter.does(CLERK, "file", Map.of()).code()).isEqualTo("NOT_ALLOWED");

        matter.underInvestigation();

        assertThat(matter.stage()).isEqualTo("INVESTIGATING");
    }

    @Test
    @Order(3)
    void step03TheOrganExplainsItselfInWriting() {
        matter.then(CLERK, "take-measure", Map.of("kind", "EXPLANATION", "record", "要求书面说明超期原因并提供证据"))
                .then(ORGAN, "explain", Map.of("text", "2025年12月4日已形成内部处理意见，12月5日电话告知当事人，应当视为已作出决定。"));

        assertThat(matter.texts(CLERK).text()).contains("电话告知当事人");
    }

    @Test
    @Order(4)
    void step04WithoutEvidenceOrProvisionNothingIsAscertained() {
        var noEvidence = Map.of(
                "nature", "UNLAWFUL",
                "facts", "决定书落款2025年12月11日，立案2025年9月9日，共93日",
                "provisions", List.of("《中华人民共和国行政处罚法》第六十条"));
        assertThat(matter.does(CLERK, "draft-findings", Map.of("findings", List.of(noEvidence), "summary", "超期"))
                        .code())
                .isEqualTo("EVIDENCE_MISSING");
        matter.evidence("行政处罚决定书（落款2025年12月11日）").evidence("立案审批表（2025年9月9日）");
        var noProvision = Map.of("nature", "UNLAWFUL", "facts", "共93日", "evidence", List.of("E1", "E2"));
        assertThat(matter.does(CLERK, "draft-findings", Map.of("findings", List.of(noProvision), "summary", "超期"))
                        .code())
                .isEqualTo("PROVISION_MISSING");
    }

    @Test
    @Order(5)
    void step05TheDateOfTheDecisionGovernsAndAnotherPersonReviewsThat() {
        var measured = platform.as(CLERK)
                .get("/api/reference/rules/measure?rule=penalty.decision&from=2025-09-09&to=2025-12-11");
        assertThat(measured.body().path("day").asInt()).isEqualTo(93);
        assertThat(measured.get("dueOn")).isEqualTo("2025-12-08");
        assertThat(measured.body().path("kept").asBoolean()).isFalse();
        assertThat(platform.as(CLERK)
                        .get("/api/reference/rules/measure?rule=penalty.decision&from=2025-09-09&to=2025-12-04")
                        .body()
                        .path("kept")
                        .asBoolean())
                .as("so it would be if the internal opinion counted")
                .isTrue();
        matter.then(
                CLERK,
                "draft-findings",
                Map.of(
                        "findings",
                        List.of(Map.of(
                                "nature", "UNLAWFUL",
                                "matter", "PROCEDURE",
                                "facts", "立案2025年9月9日，决定书落款2025年12月11日，为第93日，超过90日。内部意见和电话告知不是决定。",
                                "evidence", List.of("E1", "E2"),
                                "provisions", List.of("《中华人民共和国行政处罚法》第五十九条", "《中华人民共和国行政处罚法》第六十条"))),
                        "summary",
                        "决定以决定书日期为准，已超期"));
        assertThat(matter.does(CLERK, "review-findings", Map.of("approved", true))
                        .status())
                .isEqualTo(403);

        matter.then(REVIEWER, "review-findings", Map.of("approved", true));

        assertThat(matter.stage()).isEqualTo("FINDINGS_REVIEWED");
    }

    @Test
    @Order(6)
    void step06ALetterDoesNotFitAnActThatWasDoneWronglyAnOpinionDoes() {
        assertThat(matter.does(CLERK, "draft-paper", Map.of("kind", "SUPERVISION_LETTER", "findings", List.of(1)))
                        .code())
                .isEqualTo("PAPER_KIND_NOT_FITTING");
        assertThat(matter.does(CLERK, "draft-paper", Map.of("kind", "SUPERVISION_DECISION"))
                        .code())
                .isEqualTo("DECISION_NEEDS_GOVERNMENT");

        matter.issued(
                1,
                Map.of(
                        "kind", "SUPERVISION_OPINION",
                        "findings", List.of(1),
                        "facts", "立案后第93日作出处罚决定，超过法定期限。",
                        "requirement", "纠正超期办案，完善期限预警，并对在办案件逐一清理。",
                        "periodDays", 30,
                        "periodUnit", "CALENDAR_DAY"));

        assertThat(matter.stage()).isEqualTo("RECTIFYING");
    }

    @Test
    @Order(7)
    void step07TheOrganReportsAClerkVerifiesAHeadConfirmsAndItIsClosed() {
        assertThat(matter.does(HEAD, "close", Map.of("reason", "已整改")).code()).isEqualTo("MEASURES_NOT_DONE");
        matter.rectified("已清理在办案件12件，建立期限预警。", "抽查属实");
        assertThat(matter.does(HEAD, "close", Map.of("reason", "已整改")).code()).isEqualTo("FOLLOW_UPS_MISSING");

        matter.closed("整改到位");

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }
}
