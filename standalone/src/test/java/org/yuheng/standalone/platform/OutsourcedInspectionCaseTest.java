package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;

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
 * Inspections given to a third party (a city, 2025). All dates are moved by one year. A street office's procurement plan gave hazard
 * checks, orders and re-checks to a third party; the bureau had the plan amended before anything was done; then 51 contracts were
 * found and dealt with. Third parties may not inspect (国办发〔2024〕54号). The city administration stands in for the street office.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsourcedInspectionCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-03-16T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static final String OFFICE = "organ.zhengzhou.scjg";

    @Test
    @Order(1)
    void step01ThePlanIsSeenBeforeTheAct() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "OWN_INITIATIVE",
                                "organ", Map.of("id", OFFICE),
                                "regionCode", "410105",
                                "mode", "DAILY",
                                "subject", "采购方案将隐患检查、下达整改和复查交由第三方",
                                "matters", List.of("SUBJECT", "INSP_NO_COMPETENCE"),
                                "act", "2026年度安全服务采购方案"))
                .underInvestigation()
                .evidence("采购方案")
                .then(OFFICE, "explain", Map.of("text", "人手不足，拟委托第三方检查。"));

        assertThat(matter.stage()).isEqualTo("INVESTIGATING");
    }

    @Test
    @Order(2)
    void step02TheOfficeAmendsThePlanOnTheSpot() {
        matter.then(CLERK, "correct-on-spot", Map.of("matter", "INSP_NO_COMPETENCE", "text", "删除方案中由第三方检查、下达整改和复查的内容"))
                .found(
                        Map.of(
                                "nature", "UNLAWFUL",
                                "matter", "INSP_NO_COMPETENCE",
                                "facts", "第三方不得实施行政检查",
                                "evidence", List.of("E1"),
                                "provisions", List.of("《国务院办公厅关于严格规范涉企行政检查的意见》")),
                        "方案违法，已当场纠正");

        assertThat(matter.stage()).isEqualTo("FINDINGS_REVIEWED");
    }

    @Test
    @Order(3)
    void step03WhatWasPutRightAtOnceIsClosedWithoutAPaperAndFiftyOneContractsBecomeAMatterOfTheirClass() {
        matter.then(CLERK, "record-money", Map.of("kind", "INVOLVED", "yuan", 510000, "text", "51份合同金额"))
                .then(HEAD, "close", Map.of("reason", "方案已修改，51份合同另作类案治理", "noFollowUps", true));

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }
}
