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
 * Fines by quota (Henan, published 2025-04). All dates are moved by one year; the intervals are kept. A county bureau noticed
 * that 23 towns each had two or three fire cases a month with fines of ¥2,000 to ¥2,500; the fire brigade had set "two or more
 * penalties and ¥2,000 or more a month for each town". 意见书: cancel appraisal by number and amount (《行政处罚法》第七十四条;
 * 《河南省行政执法条例》第十一条). The bureau of Zhengzhou stands in for that of the county; how the organ answered is not published: the
 * steps from the third on are this test's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PenaltyQuotaCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-04-13T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01AnAnomalyInTheDataBringsTheBureauToLook() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "ANOMALY",
                                "organ", Map.of("id", "organ.zhengzhou.xfjy"),
                                "regionCode", "410100",
                                "mode", "DAILY",
                                "subject", "各乡镇消防处罚数量和金额高度一致",
                                "matters", List.of("PROFIT", "SYSTEM"),
                                "facts", "23个乡镇每月各有2至3件消防处罚，罚款均在2000元至2500元之间。"))
                .underInvestigation()
                .then(CLERK, "take-measure", Map.of("kind", "STATISTICS", "record", "统计23个乡镇当月处罚件数和金额"))
                .then(CLERK, "take-measure", Map.of("kind", "RECORDS_RECEIVED", "record", "调取工作群通知和月度通报"))
                .evidence("23个乡镇处罚统计表")
                .evidence("工作群通知：每乡镇每月不少于2件、不少于2000元")
                .evidence("月度通报");

        assertThat(matter.stage()).isEqualTo("INVESTIGATING");
        assertThat(matter.does(
                                CLERK,
                                "add-evidence",
                                Map.of(
                                        "origin",
                                        "INVESTIGATION",
                                        "contentHash",
                                        SupervisedCase.sha256("月度通报"),
                                        "title",
                                        "同一份通报"))
                        .code())
                .as("the same content is one piece of evidence")
                .isEqualTo("DUPLICATE");
    }

    @Test
    @Order(2)
    void step02AQuotaForFinesIsUnlawfulAndAnOpinionTellsTheBrigadeToCancelIt() {
        matter.found(
                        Map.of(
                                "nature", "UNLAWFUL",
                                "matter", "PROFIT",
                                "facts", "下达处罚数量和罚款金额指标并按月通报",
                                "evidence", List.of("E1", "E2", "E3"),
                                "provisions", List.of("《中华人民共和国行政处罚法》第七十四条", "《河南省行政执法条例》第十一条")),
                        "以处罚数量和金额考核乡镇")
                .issued(
                        1,
                        Map.of(
                                "kind", "SUPERVISION_OPINION",
                                "facts", "下达处罚数量和罚款金额指标并按月通报。",
                                "requirement", "立即取消以处罚数量、罚款金额为内容的考核，收回有关通知和通报。",
                                "periodDays", 30));

        assertThat(matter.stage()).isEqualTo("RECTIFYING");
    }

    @Test
    @Order(3)
    void step03WhatTheBrigadeCorrectedIsVerifiedByTwoPersons() {
        matter.then(HEAD, "circulate", Map.of("scope", "SAME_LEVEL", "text", "通报以处罚数量、金额考核的问题"));
        assertThat(matter.does(ORGAN, "report-rectification", Map.of("text", "代为报送"))
                        .status())
                .as("another organ does not see the case")
                .isEqualTo(404);
        assertThat(matter.does(HEAD, "verify-rectification", Map.of("text", "属实"))
                        .code())
                .isEqualTo("NOT_POSSIBLE_IN_STAGE");
    }
}
