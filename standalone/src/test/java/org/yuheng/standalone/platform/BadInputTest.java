package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is refused with a stable code, in the language of the client, and leaves nothing behind. */
class BadInputTest {
    @TempDir
    static Path data;

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(data, "2026-12-31T10:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    static Stream<Arguments> refusedComplaints() {
        return Stream.of(
                arguments("an unknown region", Complaints.with("regionCode", "999999"), 400, "UNKNOWN_REGION"),
                arguments(
                        "a wrong check digit",
                        Complaints.with("enterprise", Map.of("name", "甲", "creditCode", "91410100000000019M")),
                        400,
                        "WRONG_CREDIT_CODE"),
                arguments("an empty subject", Complaints.with("subject", " \t\n"), 400, "EMPTY_TEXT"),
                arguments("invisible text only", Complaints.with("statement", "\u200b\ufeff\u0000"), 400, "EMPTY_TEXT"),
                arguments("an overlong subject", Complaints.with("subject", "长".repeat(501)), 400, "TEXT_TOO_LONG"),
                arguments(
                        "an overlong statement",
                        Complaints.with("statement", "长".repeat(200_001)),
                        400,
                        "TEXT_TOO_LONG"),
                arguments("no channel", Complaints.with("channel", null), 400, "MISSING_FIELD"),
                arguments("an unknown channel", Complaints.with("channel", "PIGEON"), 400, "UNKNOWN_CHANNEL"),
                arguments("no cover", Complaints.with("identityMode", null), 400, "MISSING_FIELD"),
                arguments("a named complaint of nobody", Complaints.with("complainant", null), 400, "MISSING_FIELD"),
                arguments(
                        "an anonymous one with a name",
                        Complaints.with("identityMode", "ANONYMOUS"),
                        400,
                        "INVALID_VALUE"),
                arguments("an unknown category", Complaints.with("category", "WEATHER"), 400, "UNKNOWN_CATEGORY"),
                arguments(
                        "an unknown organ",
                        Complaints.with("organ", Map.of("id", "organ.nowhere")),
                        400,
                        "UNKNOWN_ORGAN"),
                arguments("no date", Complaints.with("occurredOn", "2026-02-30"), 400, "INVALID_VALUE"),
                arguments("a thing of another shape", Complaints.with("subject", Map.of("a", 1)), 400, "INVALID_VALUE"),
                arguments("broken JSON", "{\"channel\": \"PORTAL\", ", 400, "BROKEN_JSON"),
                arguments("no body", "", 400, "BROKEN_JSON"),
                arguments("a body of null", "null", 400, "BROKEN_JSON"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedComplaints")
    void aComplaintThatDoesNotHoldIsRefused(String what, Object body, int status, String code) {
        var before = total();

        var answer = platform.as("bureau.zhengzhou").post("/api/complaints", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.text())
                .doesNotContain("郑守法")
                .doesNotContain("13712345678")
                .doesNotContain("Exception");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void controlAndZeroWidthCharactersAreTakenOutAndLineFeedsStay() {
        var filed = platform.as("bureau.zhengzhou")
                .post("/api/complaints", Complaints.with("statement", "第一\u0007行\u200b\r\n第二行\ufeff"));

        var statement = platform.as("bureau.zhengzhou").get("/api/complaints/" + filed.get("id") + "/statement");

        assertThat(statement.get("statement")).isEqualTo("第一行\n第二行");
    }

    @Test
    void anotherContentTypeIsRefused() {
        var answer = platform.nobody()
                .send("POST", "/api/complaints", HttpRequest.BodyPublishers.ofString("channel=PORTAL"), "text/plain");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(supportedBy(answer)).contains("application/json").doesNotContain("multipart/form-data");
    }

    @Test
    void anUploadThatIsNoFormIsToldWhatIsSupported() {
        var answer = platform.as("hotline.zhengzhou").post("/api/imports", Map.of("channel", "HOTLINE"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(supportedBy(answer)).containsExactly("multipart/form-data");
    }

    private static List<String> supportedBy(Client.Answer answer) {
        return answer.body()
                .path("details")
                .path("supported")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void theRefusalSpeaksTheLanguageOfTheClient() {
        var body = Complaints.with("regionCode", "999999");

        assertThat(platform.nobody()
                        .with("Accept-Language", "en-GB")
                        .post("/api/complaints", body)
                        .get("detail"))
                .matches("[\\x20-\\x7e]+");
        assertThat(platform.nobody().post("/api/complaints", body).get("detail"))
                .containsPattern("[\\u4e00-\\u9fa5]");
    }

    @Test
    void theSameKeyMeetsTheSameComplaintAndWithOtherContentIsAConflict() {
        var clerk = platform.as("bureau.zhengzhou").with("Idempotency-Key", "key-1");
        var first = clerk.post("/api/complaints", Complaints.named());
        var again = clerk.post("/api/complaints", Complaints.named());
        var other = clerk.post("/api/complaints", Complaints.with("subject", "别的事"));
        var another = platform.as("bureau.jinshui")
                .with("Idempotency-Key", "key-1")
                .post("/api/complaints", Complaints.with("subject", "别的事"));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(another.status()).as("a key counts per account").isEqualTo(201);
    }

    @Test
    void theSameExternalNumberIsTheSameComplaint() {
        var hotline = platform.as("hotline.zhengzhou");
        var body = Complaints.with("channel", "HOTLINE");
        body.put("externalNumber", "ZZ12345-0001");
        var first = hotline.post("/api/complaints", body);
        var again = hotline.post("/api/complaints", body);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aYearWithoutCalendarIsAcceptedWithAProvisionalDate() {
        var filed = platform.nobody().post("/api/complaints", Complaints.with("subject", "跨年"));
        var clock = platform.as("bureau.zhengzhou")
                .get("/api/complaints/" + filed.get("id") + "?minVersion=1")
                .body()
                .path("clocks")
                .path(0);

        assertThat(clock.path("provisional").asBoolean()).isTrue();
        assertThat(clock.path("dueOn").asText()).isGreaterThanOrEqualTo("2027-01-01");
        assertThat(platform.nobody().get("/actuator/health").status()).isEqualTo(200);
        assertThat(platform.nobody().get("/actuator/health").get("status")).isEqualTo("WARNING");
        assertThat(platform.as("admin")
                        .get("/api/due-dates/provisional")
                        .body()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws Exception {
        for (var path : new String[] {"/api/imports", "/api/complaints"}) {
            try (var socket = new Socket("127.0.0.1", platform.port())) {
                socket.setSoTimeout(10_000);
                send(
                        socket.getOutputStream(),
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                                + java.util.Base64.getEncoder()
                                        .encodeToString(("hotline.zhengzhou:" + Client.PASSWORD).getBytes())
                                + "\r\nContent-Type: "
                                + (path.endsWith("imports") ? "multipart/form-data; boundary=x" : "application/json")
                                + "\r\nContent-Length: 2147483648\r\n\r\n");
                var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(head).isEqualTo("HTTP/1.1 413");
            }
        }
    }

    @Test
    void aBodyWithoutLengthIsCutOffWhileItIsRead() {
        var endless = HttpRequest.BodyPublishers.ofByteArrays(() -> Stream.generate(() -> {
                    var bytes = new byte[1 << 16];
                    Arrays.fill(bytes, (byte) ' ');
                    return bytes;
                })
                .limit(100)
                .iterator());
        var answer = platform.nobody().send("POST", "/api/complaints", endless, "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void theClockDoesNotGoBack() {
        var answer = platform.as("admin").put("/api/simulation/clock", Map.of("now", "2026-12-30T09:00:00+08:00"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("CLOCK_BACKWARD");
    }

    @Test
    void anUnknownPathAndAnUnknownIdAreNotFound() {
        var clerk = platform.as("bureau.zhengzhou");

        assertThat(clerk.get("/api/nothing").status()).isEqualTo(404);
        assertThat(clerk.get("/api/complaints/no-such-id").status()).isEqualTo(404);
        assertThat(clerk.post("/api/complaints/no-such-id/start-screening", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get("/api/complaints/11111111-1111-4111-8111-111111111111/statement")
                        .status())
                .isEqualTo(404);
        assertThat(platform.nobody().get("/api/receipts/0000000000000000").status())
                .isEqualTo(404);
    }

    private static int total() {
        var position = platform.nobody()
                .post("/api/complaints", Complaints.with("subject", "位置"))
                .get("position");
        return platform.as("bureau.henan")
                        .get("/api/complaints?size=1&minPosition=" + position)
                        .body()
                        .path("total")
                        .asInt()
                - filedToKnowThePosition++;
    }

    /** Each look at the total files one complaint, in order to have a position to wait for. */
    private static int filedToKnowThePosition;

    private static void send(OutputStream out, String head) throws Exception {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
