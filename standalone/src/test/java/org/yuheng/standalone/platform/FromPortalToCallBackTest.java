package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.Matter.lawfully;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A restaurant is fined twice for one act. From the portal, on Tuesday 2026-03-10, to the call-back: it is accepted, given
 * to a clerk, verified, concluded and answered; the owner is not satisfied, so it is taken up once more and answered
 * again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromPortalToCallBackTest {
    private static final String CLERK = "bureau.zhengzhou";
    private static final String HEAD = "bureau.zhengzhou.head";

    @TempDir
    static Path data;

    private static Platform platform;
    private static Matter matter;

    @BeforeAll
    static void aPlatformInMarch() {
        platform = Platform.start(data, "2026-03-10T09:00:00+08:00");
        matter = Matter.filed(platform, Complaints.named());
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @Order(1)
    void step01TheClerkAcceptsItAsASimpleMatterOfFiveWorkingDays() {
        lawfully(matter.does(CLERK, "accept", Map.of("category", "FINE_REPEATED", "handlingClass", "SIMPLE")));

        assertThat(matter.runningClock().path("dueOn").asText()).isEqualTo("2026-03-17");
        assertThat(matter.runningClock().path("bindingLevel").asText()).isEqualTo("COMPARABLE");
    }

    @Test
    @Order(2)
    void step02ASlipIsTakenBackWithinAMinuteAndTheOldClockGoesOn() {
        lawfully(matter.does(CLERK, "undo", Map.of()));

        assertThat(matter.stage()).isEqualTo("RECEIVED");
        assertThat(matter.runningClock().path("dueOn").asText()).isEqualTo("2026-03-13");
    }

    @Test
    @Order(3)
    void step03AcceptedAgainAsAGeneralMatterItHasThirtyDays() {
        lawfully(matter.does(CLERK, "accept", Map.of("category", "FINE_REPEATED")));

        assertThat(matter.runningClock().path("dueOn").asText()).isEqualTo("2026-04-09");
    }

    @Test
    @Order(4)
    void step04OnlyAHeadGivesItToAClerkAndNotToOneOfAnotherBureau() {
        assertThat(matter.does(CLERK, "assign", Map.of("handler", CLERK)).status())
                .isEqualTo(403);
        assertThat(matter.does(HEAD, "assign", Map.of("handler", "bureau.jinshui"))
                        .code())
                .isEqualTo("HANDLER_NOT_POSSIBLE");

        assertThat(lawfully(matter.does(HEAD, "assign", Map.of("handler", CLERK)))
                        .get("stage"))
                .isEqualTo("ASSIGNED");
    }

    @Test
    @Order(5)
    void step05TheHandlerVerifies() {
        assertThat(matter.does("bureau.henan", "start-verification", Map.of()).code())
                .isEqualTo("NOT_HANDLER");
        assertThat(lawfully(matter.does(CLERK, "start-verification", Map.of())).get("stage"))
                .isEqualTo("VERIFYING");
    }

    @Test
    @Order(6)
    void step06TheHeadMakesItASupervisionCaseAsWell() {
        var answer = lawfully(matter.does(HEAD, "escalate", Map.of("reason", "重复处罚属于第十一条第四项")));

        assertThat(answer.get("stage")).isEqualTo("VERIFYING");
        assertThat(matter.seenBy(CLERK).body().path("overlays").toString()).contains("escalated");
    }

    @Test
    @Order(7)
    void step07TheHandlingPeriodIsExtendedOnceWithinItsRule() {
        assertThat(matter.does(HEAD, "extend", Map.of("days", 31, "reason", "两机关需要对质"))
                        .code())
                .isEqualTo("EXTENSION_BEYOND_RULE");
        lawfully(matter.does(HEAD, "extend", Map.of("days", 10, "reason", "两机关需要对质")));

        assertThat(matter.runningClock().path("dueOn").asText()).isEqualTo("2026-04-20");
        assertThat(matter.does(HEAD, "extend", Map.of("days", 1, "reason", "再延"))
                        .code())
                .isEqualTo("ALREADY_EXTENDED");
    }

    @Test
    @Order(8)
    void step08TheHandlerConcludesAndTheReplyClockStarts() {
        lawfully(matter.does(
                CLERK,
                "record-finding",
                Map.of("finding", "SUBSTANTIATED", "facts", "同一行为罚款两次", "measures", "撤销后一次处罚")));

        assertThat(matter.stage()).isEqualTo("CONCLUDED");
        assertThat(matter.runningClock().path("clock").asText()).isEqualTo("REPLY");
    }

    @Test
    @Order(9)
    void step09AReplyThatNamesSomebodyElseIsShownToTheClerkWithThePlace() {
        var warned = matter.does(CLERK, "reply", Map.of("text", "经查属实，可联系执法人员，电话13698765432。"));

        assertThat(warned.code()).isEqualTo("REPLY_SHOWS_IDENTITY");
        var place = warned.body().path("details").path("places").path(0);
        assertThat("经查属实，可联系执法人员，电话13698765432。"
                        .substring(place.path("from").asInt(), place.path("to").asInt()))
                .isEqualTo("13698765432");
    }

    @Test
    @Order(10)
    void step10TheCorrectedReplyReachesTheOwnerByTheReceiptCodeAlone() {
        lawfully(matter.does(CLERK, "reply", Map.of("text", "经查属实，后一次处罚已撤销。")));

        assertThat(matter.letters().text()).contains("后一次处罚已撤销").doesNotContain("同一行为罚款两次");
    }

    @Test
    @Order(11)
    void step11TheOwnerIsNotSatisfiedAndSaysWhyOnce() {
        assertThat(matter.complainantDoes("call-back", Map.of("satisfied", false))
                        .code())
                .isEqualTo("MISSING_FIELD");
        lawfully(matter.complainantDoes("call-back", Map.of("satisfied", false, "reason", "罚款没有退还")));

        assertThat(matter.complainantDoes("call-back", Map.of("satisfied", true))
                        .code())
                .isEqualTo("ALREADY_CALLED_BACK");
        assertThat(matter.stage()).isEqualTo("REPLIED");
    }

    @Test
    @Order(12)
    void step12TheHeadClosesItAndTakesItUpAgain() {
        lawfully(matter.does(HEAD, "close", Map.of()));
        lawfully(matter.does(HEAD, "reopen", Map.of("ground", "UNSATISFIED_CALL_BACK", "reason", "退款未落实")));

        assertThat(matter.stage()).isEqualTo("ACCEPTED");
        assertThat(matter.runningClock().path("clock").asText()).isEqualTo("HANDLING");
    }

    @Test
    @Order(13)
    void step13TheSecondRoundEndsWithASatisfiedCallBack() {
        lawfully(matter.does(HEAD, "assign", Map.of("handler", CLERK)));
        lawfully(matter.does(CLERK, "start-verification", Map.of()));
        lawfully(matter.does(CLERK, "record-finding", Map.of("finding", "SUBSTANTIATED", "facts", "罚款已退还")));
        lawfully(matter.does(CLERK, "reply", Map.of("text", "罚款已经退还。")));
        lawfully(matter.complainantDoes("write", Map.of("text", "收到退款，谢谢。")));
        lawfully(matter.does(CLERK, "call-back", Map.of("satisfied", true)));

        assertThat(matter.stage()).isEqualTo("CLOSED");
    }

    @Test
    @Order(14)
    void step14TheBiographyTellsAllOfItInOrder() {
        assertThat(matter.steps())
                .containsExactly(
                        "ComplaintReceived",
                        "ComplaintAccepted",
                        "ComplaintStepUndone",
                        "ComplaintAccepted",
                        "ComplaintAssigned",
                        "ComplaintVerificationStarted",
                        "ComplaintEscalated",
                        "DeadlineExtended",
                        "ComplaintFindingRecorded",
                        "ComplaintReplied",
                        "ComplaintCalledBack",
                        "ComplaintClosed",
                        "ComplaintReopened",
                        "ComplaintAssigned",
                        "ComplaintVerificationStarted",
                        "ComplaintFindingRecorded",
                        "ComplaintReplied",
                        "ComplainantWrote",
                        "ComplaintCalledBack");
        assertThat(matter.receiptSteps()).endsWith("ComplainantWrote", "ComplaintCalledBack");
    }

    @Test
    @Order(15)
    void step15TheBureauReadsWhatWasWrittenAndTheOrganComplainedOfReadsNothing() {
        var texts = platform.as(CLERK).get("/api/complaints/" + matter.id() + "/texts");

        assertThat(texts.text()).contains("收到退款", "两机关需要对质", "同一行为罚款两次");
        assertThat(platform.as("organ.zhengzhou.scjg")
                        .get("/api/complaints/" + matter.id() + "/texts")
                        .status())
                .isIn(403, 404);
    }

    @Test
    @Order(16)
    void step16TheAdministratorErasesTheIdentityAndTheCaseStays() {
        assertThat(matter.does(HEAD, "erase-identity", Map.of("ground", "RETENTION_EXPIRED"))
                        .status())
                .isEqualTo(403);
        lawfully(matter.does("admin", "erase-identity", Map.of("ground", "RETENTION_EXPIRED")));

        assertThat(platform.as(CLERK)
                        .get("/api/complaints/" + matter.id() + "/statement")
                        .code())
                .isEqualTo("IDENTITY_ERASED");
        assertThat(matter.seenBy(CLERK).get("stage")).isEqualTo("CLOSED");
        assertThat(platform.as(CLERK)
                        .get("/api/complaints?q=先后被两个单位罚款")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }
}
