package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.command.testing.Eventually;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.testing.Samples;

/** From the step of a complaint to those who are told of it, over HTTP, mail and calls. */
class NoticesOverHttpTest {
    private static final String SECRET = "a-secret-of-the-hotline";
    private static final Set<String> ACCOUNTS = Set.of("clerk", "head", "gateway", "organ", "admin");

    private static final FreshDatabase DATABASE = new FreshDatabase();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ANSWER = new AtomicInteger(200);

    @TempDir
    static Path folder;

    private static HttpServer hotline;
    private static NoticePlatform platform;

    @BeforeAll
    static void start() throws IOException {
        DATABASE.beforeEach(null);
        MAIL.start();
        hotline = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        hotline.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var expected = NoticeSignature.of(SECRET, headers.getFirst("Yuheng-Timestamp"), body);
            CALLS.add(headers.getFirst("Yuheng-Signature").equals(expected) ? body : "not signed");
            exchange.getResponseHeaders()
                    .set("Connection", "close"); // one that is kept may end while the next call begins
            exchange.sendResponseHeaders(ANSWER.get(), -1);
            exchange.close();
        });
        hotline.start();
        platform = new NoticePlatform(DATABASE, folder, MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        platform.close();
        hotline.stop(0);
        MAIL.stop();
        DATABASE.afterEach(null);
    }

    @Test
    void whoHasToDoWithAComplaintIsTold() throws Exception {
        // 1. The administrator says where the hotline and the clerk are reached.
        keepAddresses();

        // 2. The hotline brings a complaint in: nobody is told.
        var filed = platform.post("gateway", "/api/complaints", complaint("N-1"));
        assertThat(filed.status()).isEqualTo(201);
        var complaint = "/api/complaints/" + filed.get("id");
        var number = filed.get("number");
        assertThat(steps(number, platform.get("gateway", "/api/notices?minPosition=" + filed.get("position"))))
                .isEmpty();

        // 3. The clerk accepts, the head assigns the clerk.
        step("clerk", complaint + "/start-screening", Map.of());
        step("clerk", complaint + "/accept", Map.of("category", "FINE_EXCESSIVE"));
        var assigned = step("head", complaint + "/assign", Map.of("handler", "clerk"));

        // 4. The clerk finds the assignment here and in the mailbox.
        var forClerk = platform.get("clerk", "/api/notices?unread=true&minPosition=" + assigned.get("position"));
        assertThat(steps(number, forClerk)).containsExactly("ComplaintAssigned");
        var notice = forClerk.body().path("items").get(0);
        assertThat(notice.path("text").asText()).isEqualTo("投诉 " + number + " 已交由您办理。");
        Eventually.until("mail has come", () -> MAIL.getReceivedMessages().length == 1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).contains(number);

        // 5. Once read, it is no longer unread; twice is once.
        for (int twice = 0; twice < 2; twice++) {
            var read =
                    platform.post("clerk", "/api/notices/" + notice.path("id").asText() + "/read", null);
            assertThat(read.status()).isEqualTo(200);
        }
        assertThat(steps(number, platform.get("clerk", "/api/notices?unread=true")))
                .isEmpty();
        assertThat(steps(number, platform.get("clerk", "/api/notices"))).containsExactly("ComplaintAssigned");

        // 6. The machine of the hotline was called, signed, and the hotline finds the acceptance here.
        Eventually.until("the hotline was called", () -> CALLS.stream().anyMatch(call -> call.contains(number)));
        assertThat(CALLS)
                .filteredOn(call -> call.contains(number))
                .singleElement()
                .asString()
                .contains("\"step\":\"ComplaintAccepted\"");
        assertThat(steps(number, platform.get("gateway", "/api/notices"))).containsExactly("ComplaintAccepted");

        // 7. The person who complained finds it with the receipt code alone; the organ complained of finds nothing.
        var receipt = platform.get(null, "/api/receipts/" + filed.get("receiptCode") + "/notices");
        assertThat(steps(number, receipt)).containsExactly("ComplaintAccepted");
        assertThat(steps(number, platform.get("organ", "/api/notices"))).isEmpty();

        // 8. Nothing of the person is anywhere: not in the tables, not in what was sent.
        var everything = DATABASE.jdbc().queryForList("SELECT n::text FROM notice n", String.class)
                + DATABASE.jdbc()
                        .queryForList("SELECT d::text FROM notice_delivery d", String.class)
                        .toString()
                + CALLS
                + MAIL.getReceivedMessages()[0].getContent();
        assertThat(everything).doesNotContain(Samples.NAME, Samples.PHONE, Samples.STATEMENT, "鲲鹏", "示范一号");
    }

    @Test
    void whatDoesNotGoThroughIsSeenAndSentAgain() {
        keepAddresses();
        ANSWER.set(500);
        var filed = platform.post("gateway", "/api/complaints", complaint("N-2"));
        step("clerk", "/api/complaints/" + filed.get("id") + "/start-screening", Map.of());
        step("clerk", "/api/complaints/" + filed.get("id") + "/accept", Map.of("category", "FINE_EXCESSIVE"));
        Eventually.until("it was tried", () -> DATABASE.count("notice WHERE code = 'HTTP_500'") == 1);
        DATABASE.jdbc().update("UPDATE notice SET last_attempt = attempts, due_at = now() WHERE state = 'WAITING'");
        Eventually.until("it failed", () -> DATABASE.count("notice WHERE state = 'FAILED'") == 1);

        var failed = platform.get("admin", "/api/notices/deliveries");
        var health = platform.get(null, "/actuator/health").body();
        var id = failed.body().path("items").get(0).path("id").asText();
        ANSWER.set(200);
        var again = platform.post("admin", "/api/notices/" + id + "/retry", null);
        Eventually.until(
                "it was sent", () -> DATABASE.count("notice WHERE channel = 'WEBHOOK' AND state = 'SENT'") == 1);

        assertThat(health.path("status").asText()).isEqualTo("WARNING");
        var details = health.path("components").path("notices").path("details");
        assertThat(details.path("failed").asInt()).isEqualTo(1);
        assertThat(details.path("smtp").asText()).isEqualTo("on");
        assertThat(failed.body().path("items").get(0).path("attempts").findValuesAsText("code"))
                .containsExactly("HTTP_500", "HTTP_500");
        assertThat(again.status()).isEqualTo(200);
        assertThat(platform.post("admin", "/api/notices/" + id + "/retry", null).status())
                .isEqualTo(422);
        assertThat(platform.get("admin", "/api/notices/deliveries?state=NONE").status())
                .isEqualTo(400);
    }

    @Test
    void onlyTheAdministratorKeepsAddressesAndNoSecretComesOut() {
        keepAddresses();
        var address = "/api/notice-addresses/hotline.zhengzhou/WEBHOOK";

        var list = platform.get("admin", "/api/notice-addresses");
        assertThat(list.body().toString()).contains("clerk@example.org").doesNotContain(SECRET);
        assertThat(list.body().path("items").findValuesAsText("hasSecret")).containsExactly("false", "true");
        assertThat(platform.send("admin", "PUT", address, Map.of("address", "http://example.org/"))
                        .status())
                .isEqualTo(400);
        assertThat(platform.send("admin", "PUT", address.replace("WEBHOOK", "IN_APP"), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(platform.send("admin", "DELETE", address, null).status()).isEqualTo(204);
        assertThat(platform.send("admin", "DELETE", address, null).status()).isEqualTo(404);

        assertThat(allowed("GET", "/api/notice-addresses")).containsExactly("admin");
        assertThat(allowed("PUT", address)).containsExactly("admin");
        assertThat(allowed("DELETE", address)).containsExactly("admin");
        assertThat(allowed("GET", "/api/notices/deliveries")).containsExactly("admin");
        assertThat(allowed("POST", "/api/notices/00000000-0000-4000-8000-000000000000/retry"))
                .containsExactly("admin");
        assertThat(allowed("GET", "/api/notices")).containsExactlyInAnyOrderElementsOf(ACCOUNTS);
        assertThat(allowed("POST", "/api/notices/00000000-0000-4000-8000-000000000000/read"))
                .containsExactlyInAnyOrderElementsOf(ACCOUNTS);
        assertThat(platform.get(null, "/api/notices").status()).isEqualTo(401);
        assertThat(platform.get(null, "/api/receipts/2222222222222222/notices").status())
                .isEqualTo(404);
    }

    private Set<String> allowed(String method, String path) {
        var allowed = new TreeSet<String>();
        for (var account : ACCOUNTS) {
            int status = platform.send(account, method, path, method.equals("PUT") ? Map.of() : null)
                    .status();
            if (status != 403) {
                allowed.add(account);
            }
        }
        return allowed;
    }

    private void keepAddresses() {
        var machine = "http://127.0.0.1:" + hotline.getAddress().getPort() + "/notices";
        var call = Map.of("address", machine, "secret", SECRET);
        assertThat(platform.send("admin", "PUT", "/api/notice-addresses/hotline.zhengzhou/WEBHOOK", call)
                        .status())
                .isEqualTo(200);
        var mailbox = Map.of("address", "clerk@example.org");
        assertThat(platform.send("admin", "PUT", "/api/notice-addresses/clerk/SMTP", mailbox)
                        .status())
                .isEqualTo(200);
    }

    private NoticePlatform.Answer step(String account, String path, Object body) {
        var answer = platform.post(account, path, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    /** Which steps of a complaint a list of notices tells of. */
    private static List<String> steps(String number, NoticePlatform.Answer list) {
        return StreamSupport.stream(list.body().path("items").spliterator(), false)
                .filter(item -> item.path("number").asText().equals(number))
                .map(item -> item.path("step").asText())
                .toList();
    }

    private static Object complaint(String externalNumber) {
        return Samples.form("HOTLINE", externalNumber, "NAMED", "销售额二百零四元被罚五万元");
    }
}
