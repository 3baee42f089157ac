package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One supervision case in a scenario, as those who deal with it reach it over HTTP. */
final class SupervisedCase {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String CLERK = "bureau.zhengzhou";
    static final String REVIEWER = "bureau.zhengzhou.reviewer";
    static final String HEAD = "bureau.zhengzhou.head";
    static final String ORGAN = "organ.zhengzhou.scjg";
    static final String GOVERNMENT = "government.zhengzhou";

    private final Platform platform;
    private final String id;
    private final String number;
    private String stage;
    private String position;

    private SupervisedCase(Platform platform, JsonNode answer) {
        this.platform = platform;
        this.id = answer.path("id").asText();
        this.number = answer.path("number").asText();
        this.stage = answer.path("stage").asText();
        this.position = answer.path("position").asText();
    }

    static SupervisedCase proposed(Platform platform, Map<String, ?> body) {
        var answer = platform.as(CLERK).post("/api/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new SupervisedCase(platform, answer.body());
    }

    /** A case that comes to be by itself, when it stands where it should. */
    static SupervisedCase awaited(Platform platform, String id, String stage) {
        var found = eventually(
                () -> platform.as(CLERK).get("/api/cases/" + id),
                answer -> answer.get("stage").equals(stage));
        return new SupervisedCase(platform, found.body());
    }

    /** The number of a paper, as the clerk sees it. */
    String seenPaperNumber(int ordinal) {
        return platform.as(CLERK)
                .get("/api/papers/" + paper(ordinal) + "?minPosition=" + position)
                .get("number");
    }

    static Client.Answer eventually(Supplier<Client.Answer> asking, Predicate<Client.Answer> enough) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var answer = asking.get();
        while (!enough.test(answer) && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = asking.get();
        }
        assertThat(enough.test(answer)).as(answer.text()).isTrue();
        return answer;
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    String stage() {
        return stage;
    }

    /** Place in the log after the latest step. */
    String position() {
        return position;
    }

    String paper(int ordinal) {
        return id + "-P" + ordinal;
    }

    /** What an account does. @return what came back */
    Client.Answer does(String account, String verb, Map<String, ?> body) {
        var answer = platform.as(account).post("/api/cases/" + id + "/" + verb, body);
        if (answer.status() == 200) {
            stage = answer.get("stage");
            position = answer.get("position");
        }
        return answer;
    }

    /** The same, and it must be lawful. */
    SupervisedCase then(String account, String verb, Map<String, ?> body) {
        var answer = does(account, verb, body);
        assertThat(answer.status()).as(verb + ": " + answer.text()).isEqualTo(200);
        return this;
    }

    /** Filed by the head, with a team of two, and the organ told. */
    SupervisedCase underInvestigation() {
        return then(HEAD, "file", Map.of("proceedings", "NONE"))
                .then(HEAD, "assign-team", Map.of("members", List.of(CLERK, REVIEWER)))
                .then(CLERK, "notify", Map.of("manner", "ELECTRONIC", "text", "本局已立案，请在十日内说明情况。"));
    }

    SupervisedCase evidence(String title) {
        return then(
                CLERK, "add-evidence", Map.of("origin", "INVESTIGATION", "contentHash", sha256(title), "title", title));
    }

    /** One finding, reviewed by another person. */
    SupervisedCase found(Map<String, ?> finding, String summary) {
        return then(CLERK, "draft-findings", Map.of("findings", List.of(finding), "summary", summary))
                .then(REVIEWER, "review-findings", Map.of("approved", true));
    }

    /** Drafted by the clerk, approved by the reviewer, issued by the head, served by the clerk. */
    SupervisedCase issued(int ordinal, Map<String, ?> paper) {
        return then(CLERK, "draft-paper", paper)
                .then(REVIEWER, "approve-paper", Map.of("paperId", paper(ordinal)))
                .then(HEAD, "issue-paper", Map.of("paperId", paper(ordinal)))
                .then(
                        CLERK,
                        "serve-paper",
                        Map.of("paperId", paper(ordinal), "manner", "DIRECT", "receipt", "送达回证：收件人签收"));
    }

    SupervisedCase rectified(String report, String verification) {
        return then(ORGAN, "report-rectification", Map.of("text", report))
                .then(CLERK, "verify-rectification", Map.of("text", verification))
                .then(HEAD, "verify-rectification", Map.of("text", "同意", "confirm", true));
    }

    SupervisedCase closed(String reason) {
        return then(HEAD, "close", Map.of("reason", reason, "noFollowUps", true, "noMoney", true));
    }

    Client.Answer seenBy(String account) {
        return platform.as(account).get("/api/cases/" + id + (position.isEmpty() ? "" : "?minPosition=" + position));
    }

    /** A paper as a page or a document. */
    Client.Answer sheet(String account, int ordinal, String mediaType) {
        return platform.as(account)
                .with("Accept", mediaType)
                .get("/api/papers/" + paper(ordinal) + "?minPosition=" + position);
    }

    Client.Answer texts(String account) {
        return platform.as(account).get("/api/cases/" + id + "/texts");
    }

    static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
