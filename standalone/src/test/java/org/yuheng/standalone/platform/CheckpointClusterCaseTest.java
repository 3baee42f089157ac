package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
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
 * Nine checkpoints (Beijing, 2025). All dates are moved by one year; the intervals are kept. An analysis of hotline tickets showed
 * that nine checkpoints took 40 % of the vehicles; the bureau coordinated traffic and police (《行政执法监督条例》第十三条); two sites
 * were rebuilt by 2025-06-30, here 2026-06-30. Several tickets become one coordinated matter, without any paper that binds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckpointClusterCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-04-20T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static final List<String> TICKETS = new java.util.ArrayList<>();

    @Test
    @Order(1)
    void step01ManyTicketsSpeakOfTheSameThing() {
        for (int i = 1; i <= 3; i++) {
            var filed = platform.as("hotline.zhengzhou")
                    .post(
                            "/api/complaints",
                            Map.of(
                                    "channel", "HOTLINE",
                                    "externalNumber", "CP-" + i,
                                    "identityMode", "ANONYMOUS",
                                    "organ", Map.of("id", ORGAN),
                                    "regionCode", "410104",
                                    "subject", "检查站排队时间过长",
                                    "statement", "货车在检查站排队两小时，多部门重复检查，第" + i + "件。",
                                    "category", "INSP_DUPLICATE"));
            assertThat(filed.status()).isEqualTo(201);
            TICKETS.add(filed.get("id"));
        }
    }

    @Test
    @Order(2)
    void step02TwoOfThemBecomeOneMatterAndTheThirdJoinsIt() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "COMPLAINT",
                                "complaintIds", TICKETS.subList(0, 2),
                                "organ", Map.of("id", ORGAN),
                                "regionCode", "410104",
                                "mode", "KEY",
                                "subject", "九处检查站集中了四成车辆",
                                "matters", List.of("INSP_DUPLICATE")))
                .underInvestigation()
                .then(CLERK, "add-complaint", Map.of("complaintId", TICKETS.get(2)))
                .then(CLERK, "add-complaint", Map.of("complaintId", TICKETS.get(2)));

        assertThat(matter.does(CLERK, "add-complaint", Map.of("complaintId", matter.id()))
                        .status())
                .as("a case is no complaint")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void step03TheBureauCoordinatesAndTwoSitesAreRebuilt() {
        matter.then(CLERK, "take-measure", Map.of("kind", "STATISTICS", "record", "工单分析：9处检查站占40%车辆"))
                .then(CLERK, "take-measure", Map.of("kind", "SYMPOSIUM", "record", "协调交通、公安，合并检查，改造两处站点"))
                .evidence("工单分析报告");
        platform.as("admin").put("/api/simulation/clock", Map.of("now", "2026-06-30T10:00:00+08:00"));
        matter.then(CLERK, "correct-on-spot", Map.of("matter", "INSP_DUPLICATE", "text", "两处站点改造完成，车辆分流"));

        matter.closed("协调解决，未制发文书");

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }

    @Test
    @Order(4)
    void step04EveryTicketHearsOfIt() {
        for (var ticket : TICKETS) {
            var draft = SupervisedCase.eventually(
                    () -> platform.as(CLERK).get("/api/complaints/" + ticket + "/reply-draft"),
                    answer -> answer.status() == 200);
            assertThat(draft.get("text")).contains(matter.number()).contains("当场纠正");
        }
    }
}
