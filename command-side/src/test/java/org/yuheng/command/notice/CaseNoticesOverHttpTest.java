package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.command.testing.Eventually;
import org.yuheng.command.testing.FreshDatabase;

/** From the step of a case to those who are told of it, over HTTP, mail and calls, in legal time that a test moves. */
class CaseNoticesOverHttpTest {
    private static final String SECRET = "a-secret-of-the-organ";
    private static final String ORGAN = "organ.zhengzhou.scjg";

    private static final FreshDatabase DATABASE = new FreshDatabase();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    private static HttpServer machine;
    private static NoticePlatform platform;

    private String id;
    private NoticePlatform.Answer last;

    @BeforeAll
    static void start() throws IOException {
        DATABASE.beforeEach(null);
        MAIL.start();
        machine = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        machine.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var expected = NoticeSignature.of(SECRET, headers.getFirst("Yuheng-Timestamp"), body);
            CALLS.add(headers.getFirst("Yuheng-Signature").equals(expected) ? body : "not signed");
            exchange.getResponseHeaders()
                    .set("Connection", "close"); // one that is kept may end while the next call begins
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        machine.start();
        platform = new NoticePlatform(
                DATABASE,
                folder,
                MAIL.getSmtp().getPort(),
                Map.of(
                        "yuheng.simulation.enabled", "true",
                        "yuheng.simulation.begin", "2026-05-11T09:00:00+08:00",
                        "yuheng.notice.reminder-tick", "PT0.2S"));
    }

    @AfterAll
    static void stop() {
        platform.close();
        machine.stop(0);
        MAIL.stop();
        DATABASE.afterEach(null);
    }

    @Test
    void whoHasToDoWithACaseIsTold() throws Exception {
        // 1. The administrator keeps cards, document codes and addresses.
        prepare();

        // 2. The clerk proposes a case, the head finds it here and files it; the organ finds nothing.
        propose();
        var number = last.get("number");
        assertThat(steps("head")).containsExactly("CaseProposed");
        step("head", "file", Map.of("proceedings", "NONE"));
        step("head", "assign-team", Map.of("members", List.of("clerk", "second")));
        assertThat(steps("clerk")).contains("TeamAssigned", "CaseFiled");
        assertThat(steps("organ")).isEmpty();

        // 3. Told of the case, the organ finds when it has to explain itself.
        step("clerk", "notify", Map.of("manner", "ELECTRONIC", "text", "本局已立案，请说明情况。"));
        var noticed = latest("organ");
        assertThat(noticed.path("step").asText()).isEqualTo("CaseNoticeServed");
        assertThat(noticed.path("caseId").asText()).isEqualTo(id);
        assertThat(noticed.path("complaintId").isNull()).isTrue();
        assertThat(noticed.path("text").asText()).isEqualTo("个案监督 " + number + " 已立案，请贵单位说明情况，期限至2026年5月21日。");

        // 4. An opinion is served: number and last day, here, by mail, and by a signed call.
        serveAnOpinion();
        var served = latest("organ");
        assertThat(served.path("paper").asText()).isEqualTo("郑执监意〔2026〕1号");
        assertThat(served.path("stage").asText()).isEqualTo("RECTIFYING");
        assertThat(steps("organ")).containsExactly("PaperServed", "PaperIssued", "CaseNoticeServed");
        Eventually.until("the organ was called", () -> called("PaperServed") == 1);
        assertThat(CALLS).noneMatch("not signed"::equals);
        Eventually.until("mail has come", () -> mails(number) == 2);

        // 5. Three working days before the last day the organ and the team are reminded, once.
        var dueOn = served.path("dueOn").asText();
        assertThat(dueOn).isEqualTo("2026-06-10");
        moveTo("2026-06-04T23:00:00+08:00");
        Eventually.until(
                "it looked for what ends soon", () -> DATABASE.count("case_period WHERE clock = 'RECTIFICATION'") == 1);
        assertThat(DATABASE.count("notice_reminder")).isZero();
        moveTo("2026-06-05T08:00:00+08:00");
        Eventually.until("the organ was reminded", () -> steps("organ").contains("PaperDueSoon"));
        Eventually.until("the organ was called", () -> called("PaperDueSoon") == 1);
        assertThat(steps("second").getFirst()).isEqualTo("PaperDueSoon");

        // 6. When it is over the organ, the team and the head hear of it; nothing else happened by itself.
        moveTo("2026-06-11T08:00:00+08:00");
        Eventually.until("the organ was told", () -> steps("organ").contains("DeadlineMissed"));
        assertThat(steps("head")).contains("DeadlineMissed");
        assertThat(steps("organ").stream().filter("PaperDueSoon"::equals)).hasSize(1);
        assertThat(DATABASE.count("notice_reminder")).isEqualTo(1);

        // 7. Nothing that was said is in the tables or in what was sent.
        assertThat(DATABASE.jdbc().queryForList("SELECT n::text FROM notice n", String.class) + CALLS.toString())
                .doesNotContain("一事再罚", "两次罚款", "撤销第二次处罚");
    }

    private static void prepare() {
        for (var account : List.of("clerk", "second")) {
            var card = Map.of("number", "豫监-" + account, "validFrom", "2026-01-01", "validUntil", "2028-12-31");
            put("/api/supervision-cards/" + account, card);
        }
        put("/api/document-codes/bureau.zhengzhou/SUPERVISION_OPINION", Map.of("code", "郑执监意"));
        var machineOfTheOrgan = "http://127.0.0.1:" + machine.getAddress().getPort() + "/notices";
        put("/api/notice-addresses/" + ORGAN + "/WEBHOOK", Map.of("address", machineOfTheOrgan, "secret", SECRET));
        put("/api/notice-addresses/" + ORGAN + "/SMTP", Map.of("address", "organ@example.org"));
    }

    private void propose() {
        last = platform.post(
                "clerk",
                "/api/cases",
                Map.of(
                        "origin", "SUPERIOR_ASSIGNMENT",
                        "organ", Map.of("id", ORGAN),
                        "regionCode", "410100",
                        "mode", "KEY",
                        "subject", "同一行为两次罚款",
                        "matters", List.of("FINE_REPEATED"),
                        "act", "市监罚〔2026〕88号"));
        assertThat(last.status()).as(last.body().toString()).isEqualTo(201);
        id = last.get("id");
    }

    private void serveAnOpinion() {
        var paper = Map.of("paperId", id + "-P1");
        step(
                "clerk",
                "add-evidence",
                Map.of("origin", "INVESTIGATION", "contentHash", "a".repeat(64), "title", "两份处罚决定书"));
        var finding = Map.of(
                "nature", "UNLAWFUL",
                "matter", "FINE_REPEATED",
                "facts", "同一违法行为两次罚款",
                "evidence", List.of("E1"),
                "provisions", List.of("《中华人民共和国行政处罚法》第二十九条"));
        step("clerk", "draft-findings", Map.of("findings", List.of(finding), "summary", "一事再罚"));
        step("reviewer", "review-findings", Map.of("approved", true));
        step(
                "clerk",
                "draft-paper",
                Map.of(
                        "kind", "SUPERVISION_OPINION",
                        "facts", "同一违法行为两次罚款。",
                        "requirement", "撤销第二次处罚并退还罚款。",
                        "periodDays", 30));
        step("reviewer", "approve-paper", paper);
        step("head", "issue-paper", paper);
        step("clerk", "serve-paper", Map.of("paperId", id + "-P1", "manner", "DIRECT", "receipt", "送达回证"));
    }

    private void step(String account, String verb, Map<String, ?> body) {
        last = platform.post(account, "/api/cases/" + id + "/" + verb, body);
        assertThat(last.status()).as(verb + " " + last.body()).isEqualTo(200);
    }

    private static void put(String path, Map<String, ?> body) {
        var answer = platform.send("admin", "PUT", path, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    }

    private static void moveTo(String moment) {
        put("/api/simulation/clock", Map.of("now", moment));
    }

    /** Which steps of the case an account was told of, the latest first. */
    private List<String> steps(String account) {
        return items(account).stream().map(item -> item.path("step").asText()).toList();
    }

    private JsonNode latest(String account) {
        return items(account).getFirst();
    }

    private List<JsonNode> items(String account) {
        var list = platform.get(account, "/api/notices?size=100&minPosition=" + last.get("position"));
        assertThat(list.status()).as(list.body().toString()).isEqualTo(200);
        return StreamSupport.stream(list.body().path("items").spliterator(), false)
                .filter(item -> item.path("caseId").asText().equals(id))
                .toList();
    }

    private static long called(String step) {
        return CALLS.stream()
                .filter(call -> call.contains("\"step\":\"" + step + "\"") && call.contains("\"kind\":\"CASE\""))
                .count();
    }

    private static long mails(String number) {
        return List.of(MAIL.getReceivedMessages()).stream()
                .filter(mail -> subjectOf(mail).contains("个案监督 " + number))
                .count();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
