package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;
import static org.yuheng.standalone.platform.SupervisedCase.ORGAN;

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
 * A fine that was too heavy, stopped before it was decided (Hubei, 2025). All dates are moved by one year. A social supervisor held a
 * proposed fine of ¥61,400 to be too heavy; the bureau sent a 建议书 (here {@code OTHER_DOCUMENT}); the organ decided not to punish.
 * Supervision does not take the place of enforcement (《行政执法监督条例》第八条): the decision stays the organ's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FineStoppedBeforeDecisionCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-06-08T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static String clue;

    @Test
    @Order(1)
    void step01ASupervisorBringsTheMatterIn() {
        var filed = platform.as("supervisor.zhengzhou.1")
                .post(
                        "/api/complaints",
                        Map.of(
                                "channel",
                                "SUPERVISOR",
                                "identityMode",
                                "NAMED",
                                "complainant",
                                Map.of("name", "周监督", "phone", "13900000005"),
                                "organ",
                                Map.of("id", ORGAN),
                                "regionCode",
                                "410102",
                                "subject",
                                "拟处罚款61400元过重",
                                "statement",
                                "当事人初次违法，危害后果轻微并已改正，拟罚61400元明显过重。",
                                "category",
                                "FINE_EXCESSIVE"));
        assertThat(filed.status()).isEqualTo(201);
        clue = filed.get("id");
    }

    @Test
    @Order(2)
    void step02SeveralPersonsWeighItWhileThePenaltyCaseIsPending() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "COMPLAINT",
                                "complaintIds", List.of(clue),
                                "organ", Map.of("id", ORGAN),
                                "regionCode", "410102",
                                "mode", "KEY",
                                "subject", "拟处罚款过重",
                                "matters", List.of("FINE_EXCESSIVE")))
                .underInvestigation()
                .then(
                        "supervisor.zhengzhou.1",
                        "add-evidence",
                        Map.of("contentHash", SupervisedCase.sha256("事先告知书"), "title", "行政处罚事先告知书（拟罚61400元）"))
                .then(CLERK, "take-measure", Map.of("kind", "EXPERT_MEETING", "record", "邀请专家论证过罚相当"))
                .found(
                        Map.of(
                                "nature", "OBVIOUSLY_IMPROPER",
                                "matter", "FINE_EXCESSIVE",
                                "facts", "初次违法、危害后果轻微并及时改正，可以不予处罚",
                                "evidence", List.of("E1"),
                                "provisions", List.of("《中华人民共和国行政处罚法》第三十三条")),
                        "拟处罚过重");

        assertThat(matter.stage()).isEqualTo("FINDINGS_REVIEWED");
    }

    @Test
    @Order(3)
    void step03TheBureauRecommendsAndTheOrganDecidesItself() {
        matter.issued(
                        1,
                        Map.of(
                                "kind", "OTHER_DOCUMENT",
                                "title", "行政执法监督建议书",
                                "requirement", "建议按照初次违法、轻微并及时改正的规定处理，由你局依法决定。",
                                "periodDays", 15))
                .rectified("已依法作出不予处罚决定。", "不予处罚决定书属实")
                .then(CLERK, "record-money", Map.of("kind", "LOSS_RECOVERED", "yuan", 61400, "text", "避免罚款"))
                .then(HEAD, "close", Map.of("reason", "已不予处罚", "noFollowUps", true));

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }

    @Test
    @Order(4)
    void step04AReplyIsDraftedForAPersonToSend() {
        var draft = SupervisedCase.eventually(
                () -> platform.as(CLERK).get("/api/complaints/" + clue + "/reply-draft"),
                answer -> answer.status() == 200);

        assertThat(draft.get("text")).contains(matter.number()).contains("61400.00元");
        assertThat(draft.get("text")).doesNotContain("初次违法");
        assertThat(platform.as(ORGAN)
                        .get("/api/complaints/" + clue + "/reply-draft")
                        .status())
                .isEqualTo(403);
    }
}
