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
 * Inspections for an index (Zhejiang, 2023-07 to 2023-10). All dates are moved by three years; the intervals are kept. A culture
 * bureau inspected again and again to meet a performance index; it got a 风险提示函 (here {@code OTHER_DOCUMENT}: soft guidance
 * without stated effect), rectified in writing, and rules of the city came of it. The city administration of Zhengzhou stands in
 * for the culture bureau.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InspectionIndexCaseTest {
    @TempDir
    static Path data;

    private static Platform platform;
    private static SupervisedCase matter;

    @BeforeAll
    static void begin() {
        platform = Platform.start(data, "2026-07-06T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    private static final String CULTURE = "organ.zhengzhou.scjg";

    @Test
    @Order(1)
    void step01TheBureauFindsRepeatedChecksOnItsOwn() {
        matter = SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin", "OWN_INITIATIVE",
                                "organ", Map.of("id", CULTURE),
                                "regionCode", "410100",
                                "mode", "DAILY",
                                "subject", "为完成考核指标重复检查",
                                "matters", List.of("INSP_DUPLICATE")))
                .underInvestigation()
                .then(CLERK, "take-measure", Map.of("kind", "INTERVIEW", "record", "访谈经营者，同月被检查多次"))
                .evidence("检查台账")
                .found(
                        Map.of(
                                "nature", "DEFECT",
                                "matter", "INSP_DUPLICATE",
                                "facts", "为完成绩效指标，对同一经营者短期内重复检查",
                                "evidence", List.of("E1")),
                        "存在风险，尚未达到违法或者明显不当");

        assertThat(matter.stage()).isEqualTo("FINDINGS_REVIEWED");
    }

    @Test
    @Order(2)
    void step02ForThatOnlySoftGuidanceFits() {
        var opinion = matter.does(CLERK, "draft-paper", Map.of("kind", "SUPERVISION_OPINION", "findings", List.of(1)));
        assertThat(opinion.code()).isEqualTo("PAPER_KIND_NOT_FITTING");
        assertThat(opinion.body().path("details").path("lawful").toString()).isEqualTo("[\"OTHER_DOCUMENT\"]");

        matter.issued(
                1,
                Map.of(
                        "kind", "OTHER_DOCUMENT",
                        "title", "行政执法风险提示函",
                        "requirement", "请对照检查频次要求，合并检查事项，并书面反馈。",
                        "periodDays", 60));

        assertThat(matter.stage()).isEqualTo("RECTIFYING");
    }

    @Test
    @Order(3)
    void step03NoPeriodThatBindsRunsSoNothingIsMissed() {
        platform.as("admin").put("/api/simulation/clock", Map.of("now", "2026-10-12T09:00:00+08:00"));

        matter.then(CULTURE, "report-rectification", Map.of("text", "已合并检查事项，取消以检查次数为内容的指标。"));
        assertThat(matter.does(HEAD, "propose-decision", Map.of("ground", "OPINION_NOT_FOLLOWED", "text", "逾期"))
                        .code())
                .isEqualTo("NOT_POSSIBLE_IN_STAGE");
        matter.then(CLERK, "verify-rectification", Map.of("text", "回访属实"))
                .then(HEAD, "verify-rectification", Map.of("text", "同意"))
                .closed("书面整改，全市检查规范随后出台");

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }

    @Test
    @Order(4)
    void step04TheDigestForTheLibraryTakesTwoPersonsAndNamesNobody() {
        assertThat(matter.does(CLERK, "write-digest", Map.of("text", "经营者张先生，电话13900000001，反映重复检查"))
                        .code())
                .isEqualTo("REPLY_SHOWS_IDENTITY");
        matter.then(CLERK, "write-digest", Map.of("text", "为完成指标重复检查，经提示后合并检查事项。"))
                .then(HEAD, "release-digest", Map.of());
    }
}
