package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeFixture.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server on this machine. */
class WebhookSendingTest {
    private static final String SECRET = "0123456789abcdef";
    private static final Notice NOTICE = notice(1, NoticeChannel.WEBHOOK, "hotline");

    private record Call(String method, String notice, String timestamp, String signature, String type, String body) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AdjustableClock clock = new AdjustableClock("2026-12-01T10:00:00+08:00");
    private final WebhookSending sending = new WebhookSending(Duration.ofSeconds(2), AddressCheck.parse(""), clock);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        sending.close();
        server.stop(0);
    }

    @Test
    void aCallSaysNumberStageAndStepAndIsSigned() throws Exception {
        answer(exchange -> exchange.sendResponseHeaders(204, -1));

        assertThat(send()).isEqualTo(Attempt.SENT);

        assertThat(calls).hasSize(1);
        var call = calls.getFirst();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.type()).startsWith("application/json");
        assertThat(call.notice()).isEqualTo(NOTICE.id().toString());
        assertThat(call.timestamp()).isEqualTo("1796090400");
        assertThat(call.signature()).isEqualTo(hmac(SECRET, call.timestamp() + "." + call.body()));
        var body = new ObjectMapper().readTree(call.body());
        assertThat(body.properties())
                .extracting(field -> field.getKey() + "=" + field.getValue().asText())
                .containsExactly(
                        "id=" + NOTICE.id(),
                        "step=ComplaintAccepted",
                        "stage=ACCEPTED",
                        "number=410105-2026-000001",
                        "at=2026-12-01T09:00:00+08:00",
                        "text=投诉 410105-2026-000001 已受理。");
    }

    @Test
    void aCallAboutACaseNamesThePaperAndTheDayAndIsSignedAlike() throws Exception {
        answer(exchange -> exchange.sendResponseHeaders(204, -1));

        assertThat(send(NoticeFixture.served(NoticeChannel.WEBHOOK))).isEqualTo(Attempt.SENT);

        var call = calls.getFirst();
        assertThat(call.signature()).isEqualTo(hmac(SECRET, call.timestamp() + "." + call.body()));
        assertThat(new ObjectMapper().readTree(call.body()).properties())
                .extracting(field -> field.getKey() + "=" + field.getValue().asText())
                .containsExactly(
                        "id=00000000-0000-0000-0000-000000000008",
                        "step=PaperServed",
                        "stage=RECTIFYING",
                        "number=410100-2026-J0008",
                        "at=2026-12-01T09:00:00+08:00",
                        "text=个案监督 410100-2026-J0008 的文书 郑执监意〔2026〕3号已送达贵单位，请于2026年12月31日前（含当日）报送情况。",
                        "kind=CASE",
                        "paper=郑执监意〔2026〕3号",
                        "dueOn=2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "200,",
        "201,",
        "299,",
        "302, HTTP_302",
        "400, HTTP_400",
        "410, HTTP_410",
        "500, HTTP_500",
        "503, HTTP_503"
    })
    void anyTwoHundredIsSuccessAndNothingElse(int status, String code) throws Exception {
        answer(exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(send()).isEqualTo(code == null ? Attempt.SENT : Attempt.failed(code));
    }

    @Test
    void aRedirectionIsNotFollowed() throws Exception {
        answer(exchange -> {
            exchange.getResponseHeaders().set("Location", "/other");
            exchange.sendResponseHeaders(307, -1);
        });

        assertThat(send()).isEqualTo(Attempt.failed("HTTP_307"));
        assertThat(calls).hasSize(1);
    }

    @Test
    void aReceiverThatDoesNotAnswerIsLeftAfterAWhile() throws Exception {
        answer(exchange -> await());

        assertThat(send()).isEqualTo(Attempt.failed("TIMEOUT"));
    }

    @Test
    void anAnswerThatNeverEndsIsTakenByItsStatus() throws Exception {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });

        assertThat(send()).isEqualTo(Attempt.SENT);
    }

    @Test
    void aReceiverThatIsNotThereIsAFailure() {
        int port = server.getAddress().getPort();
        server.stop(0);

        var address = new NoticeAddress("http://127.0.0.1:" + port + "/", SECRET);
        assertThat(sending.send(NOTICE, address)).isEqualTo(Attempt.failed("UNREACHABLE"));
    }

    @Test
    void whatMayNotBeCalledIsNotCalled() throws Exception {
        answer(exchange -> exchange.sendResponseHeaders(204, -1));
        var port = server.getAddress().getPort();

        assertThat(sending.send(NOTICE, new NoticeAddress("http://user@127.0.0.1:" + port + "/", SECRET)))
                .isEqualTo(Attempt.failed("ADDRESS_NOT_ALLOWED"));
        assertThat(sending.send(NOTICE, new NoticeAddress("http://127.0.0.1:" + port + "/", null)))
                .isEqualTo(Attempt.failed("ADDRESS_NOT_ALLOWED"));
        assertThat(calls).isEmpty();
    }

    private Attempt send() {
        return send(NOTICE);
    }

    private Attempt send(Notice notice) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
        return sending.send(notice, new NoticeAddress(address, SECRET));
    }

    private void answer(HttpHandler handler) {
        server.createContext("/", exchange -> {
            calls.add(call(exchange));
            handler.handle(exchange);
            exchange.close();
        });
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Call call(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return new Call(
                exchange.getRequestMethod(),
                headers.getFirst("Yuheng-Notice"),
                headers.getFirst("Yuheng-Timestamp"),
                headers.getFirst("Yuheng-Signature"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Written out once more, as a receiver would. */
    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
