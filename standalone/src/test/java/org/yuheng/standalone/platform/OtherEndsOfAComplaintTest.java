package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.Matter.lawfully;

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
 * Other ways on which a complaint ends, from Monday 2026-12-21 over New Year: refused by two persons, pointed to
 * reconsideration, merged, transferred, terminated, suspended and resumed; and many decided at once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OtherEndsOfAComplaintTest {
    private static final String CLERK = "bureau.zhengzhou";
    private static final String HEAD = "bureau.zhengzhou.head";

    @TempDir
    static Path data;

    private static Platform platform;
    private static Matter suspended;

    @BeforeAll
    static void aPlatformBeforeNewYear() {
        platform = Platform.start(data, "2026-12-21T09:00:00+08:00");
        suspended = filed("等待检验结果的投诉");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01ARefusalTakesTwoPersonsAndIsToldInWriting() {
        var matter = filed("对法院判决不服");
        lawfully(matter.does(CLERK, "refuse", Map.of("reason", "JUDICIAL_ACT", "text", "属于司法裁判")));
        assertThat(matter.does("bureau.henan", "approve-refusal", Map.of("reason", "同意"))
                        .status())
                .as("another person with the right may approve")
                .isEqualTo(200);
        assertThat(matter.runningClock().path("clock").asText()).isEqualTo("REPLY");

        lawfully(matter.does(CLERK, "reply", Map.of("text", "您的投诉不予受理，理由见附件。")));

        assertThat(matter.stage()).isEqualTo("REFUSED");
        assertThat(matter.does(CLERK, "reply", Map.of("text", "再答复一次")).code()).isEqualTo("ALREADY_REPLIED");
    }

    @Test
    @Order(2)
    void step02WhereReconsiderationIsOpenTheComplainantIsPointedToItWithThePeriod() {
        var matter = filed("不服罚款决定");

        assertThat(matter.does(CLERK, "redirect", Map.of("text", "可以申请行政复议")).code())
                .isEqualTo("REMEDY_MISSING");
        lawfully(matter.does(
                CLERK,
                "redirect",
                Map.of(
                        "remedy",
                        "RECONSIDERATION",
                        "period",
                        60,
                        "unit",
                        "CALENDAR_DAY",
                        "text",
                        "可以自知道决定之日起六十日内申请行政复议。")));

        assertThat(matter.stage()).isEqualTo("REDIRECTED");
        assertThat(matter.letters().text()).contains("六十日内申请行政复议");
    }

    @Test
    @Order(3)
    void step03TwoComplaintsAboutTheSameThingGoOnAsOneAndTheReceiptFollows() {
        var one = filed("同一路段的店铺都被重复检查");
        var other = filed("本路段被重复检查");
        assertThat(one.does(CLERK, "merge", Map.of("target", one.id())).code()).isEqualTo("MERGE_INTO_ITSELF");

        lawfully(one.does(CLERK, "merge", Map.of("target", other.id())));

        assertThat(other.does(CLERK, "merge", Map.of("target", one.id())).code())
                .isEqualTo("MERGE_INTO_MERGED");
        assertThat(one.stage()).isEqualTo("MERGED");
        other.concluded();
        lawfully(other.does(CLERK, "reply", Map.of("text", "检查计划已经合并。")));
        lawfully(one.complainantDoes("write", Map.of("text", "我们店也是同样的情况。")));
        assertThat(one.letters().text()).contains("检查计划已经合并");
        assertThat(one.opensReceipt().get("stage")).isEqualTo("REPLIED");
        assertThat(one.receiptSteps())
                .startsWith("ComplaintReceived", "ComplaintMerged")
                .endsWith("ComplaintReplied", "ComplainantWrote");
        assertThat(one.opensReceipt().text()).doesNotContain("本路段被重复检查");
    }

    @Test
    @Order(4)
    void step04WhatIsNotOursGoesToWhoeverIsCompetentButNeverToTheOrganComplainedOf() {
        var matter = filed("不归本局管辖的事项");

        assertThat(matter.does(
                                HEAD,
                                "transfer",
                                Map.of("receiver", Map.of("id", "organ.jinshui.scjg"), "reason", "请自行处理"))
                        .code())
                .isEqualTo("ORGAN_COMPLAINED_OF");
        lawfully(matter.does(
                HEAD,
                "transfer",
                Map.of("receiver", Map.of("name", "郑州海关"), "ground", "FUNCTION", "reason", "属于海关职权")));

        assertThat(matter.stage()).isEqualTo("TRANSFERRED");
        assertThat(matter.letters().text()).contains("郑州海关");
    }

    @Test
    @Order(5)
    void step05OnceTheCourtHasTheCaseSupervisionEnds() {
        var matter = filed("已经起诉的处罚");
        lawfully(matter.does(CLERK, "accept", Map.of("category", "FINE_EXCESSIVE")));

        lawfully(matter.does(HEAD, "terminate", Map.of("ground", "LITIGATION_BEGUN", "reason", "法院已受理")));

        assertThat(matter.stage()).isEqualTo("TERMINATED");
        assertThat(matter.does(CLERK, "start-verification", Map.of()).code()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
    }

    @Test
    @Order(6)
    void step06AComplaintAboutTheBureauItselfIsHandledByItsSuperior() {
        var matter = Matter.filed(platform, Complaints.with("organ", Map.of("id", "bureau.zhengzhou")));

        assertThat(matter.seenBy(CLERK).status()).isEqualTo(404);
        assertThat(matter.does(CLERK, "accept", Map.of("category", "INACTION")).code())
                .isIn("NOT_FOUND", "ORGAN_COMPLAINED_OF");
        var accepted = lawfully(matter.does(
                "bureau.henan",
                "accept",
                Map.of("category", "INACTION", "ground", "ELEVATION", "groundReason", "被投诉的是市监督局")));
        assertThat(accepted.get("stage")).isEqualTo("ACCEPTED");
    }

    @Test
    @Order(7)
    void step07ManyAreAcceptedAtOnceAndTheUnlawfulOneIsReported() {
        var one = filed("批量一");
        var two = filed("批量二");
        var closed = filed("批量三");
        lawfully(closed.complainantDoes("withdraw", Map.of()));
        var rows = List.of(Map.of("id", one.id()), Map.of("id", closed.id()), Map.of("id", two.id()));

        var answer = platform.as(CLERK)
                .post("/api/complaints/accept", Map.of("complaints", rows, "category", "INSP_DUPLICATE"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("done").asInt()).isEqualTo(2);
        assertThat(answer.body().path("items").path(1).path("code").asText()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
        var undone = platform.as(CLERK)
                .post(
                        "/api/complaints/undo",
                        Map.of("complaints", List.of(Map.of("id", one.id()), Map.of("id", two.id()))));
        assertThat(undone.body().path("done").asInt()).isEqualTo(2);
    }

    @Test
    @Order(8)
    void step08TheClockOfASuspendedMatterStandsOverNewYear() {
        lawfully(suspended.does(CLERK, "accept", Map.of("category", "SEAL", "handlingClass", "CROSS_DEPARTMENT")));
        moveClock("2026-12-23T09:00:00+08:00");
        lawfully(suspended.does(HEAD, "suspend", Map.of("ground", "APPRAISAL", "reason", "等待检验报告")));

        assertThat(suspended.does(CLERK, "start-verification", Map.of()).code()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
        moveClock("2027-01-11T09:00:00+08:00");
        var seen = suspended.seenBy(CLERK).body();

        assertThat(seen.path("stage").asText()).isEqualTo("ACCEPTED");
        assertThat(seen.path("overlays").toString()).contains("suspended");
        assertThat(seen.path("overdue").asBoolean()).isFalse();
    }

    @Test
    @Order(9)
    void step09ItGoesOnWithTheThirteenWorkingDaysThatWereLeft() {
        platform.as("admin").put("/api/calendars/2027", Calendar2027.body());
        lawfully(suspended.does(HEAD, "resume", Map.of("reason", "报告已出")));

        var clock = suspended.runningClock();
        assertThat(clock.path("provisional").asBoolean()).isFalse();
        assertThat(clock.path("dueOn").asText()).isEqualTo("2027-01-28");
    }

    private static Matter filed(String subject) {
        return Matter.filed(platform, Complaints.with("subject", subject));
    }

    private static void moveClock(String now) {
        var moved = platform.as("admin").put("/api/simulation/clock", Map.of("now", now));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }
}
