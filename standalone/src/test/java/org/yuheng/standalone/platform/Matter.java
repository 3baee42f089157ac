package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One complaint in a scenario, as those who deal with it reach it over HTTP. */
final class Matter {
    private final Platform platform;
    private final JsonNode filed;
    private String position;

    private Matter(Platform platform, JsonNode filed) {
        this.platform = platform;
        this.filed = filed;
        this.position = filed.path("position").asText();
    }

    /** Filed at the portal, without an account. */
    static Matter filed(Platform platform, Map<String, Object> body) {
        var answer = platform.nobody().post("/api/complaints", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Matter(platform, answer.body());
    }

    String id() {
        return filed.path("id").asText();
    }

    String receipt() {
        return filed.path("receiptCode").asText();
    }

    /** What an account does. @return what came back */
    Client.Answer does(String account, String verb, Map<String, ?> body) {
        return noted(platform.as(account).post("/api/complaints/" + id() + "/" + verb, body));
    }

    /** What the complainant does with the receipt code. */
    Client.Answer complainantDoes(String verb, Map<String, ?> body) {
        return noted(platform.nobody().post("/api/receipts/" + receipt() + "/" + verb, body));
    }

    private Client.Answer noted(Client.Answer answer) {
        if (answer.status() == 200) {
            position = answer.get("position");
        }
        return answer;
    }

    /** Accepted, assigned, verified and concluded, each by whoever may. */
    Matter concluded() {
        lawfully(does("bureau.zhengzhou", "accept", Map.of("category", "FINE_REPEATED")));
        lawfully(does("bureau.zhengzhou.head", "assign", Map.of("handler", "bureau.zhengzhou")));
        lawfully(does("bureau.zhengzhou", "start-verification", Map.of()));
        lawfully(does(
                "bureau.zhengzhou",
                "record-finding",
                Map.of("finding", "SUBSTANTIATED", "facts", "同一行为两次罚款", "measures", "已责令退还")));
        return this;
    }

    static Client.Answer lawfully(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** As an account sees it now. */
    Client.Answer seenBy(String account) {
        return platform.as(account).get("/api/complaints/" + id() + "?minPosition=" + position);
    }

    String stage() {
        return seenBy("bureau.zhengzhou").get("stage");
    }

    JsonNode runningClock() {
        return StreamSupport.stream(
                        seenBy("bureau.zhengzhou").body().path("clocks").spliterator(), false)
                .filter(clock -> clock.path("state").asText().equals("RUNNING"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clock runs"));
    }

    List<String> steps() {
        return steps(platform.as("bureau.zhengzhou")
                .get("/api/complaints/" + id() + "/biography?minPosition=" + position)
                .body());
    }

    Client.Answer opensReceipt() {
        return platform.nobody().get("/api/receipts/" + receipt() + "?minPosition=" + position);
    }

    List<String> receiptSteps() {
        return steps(opensReceipt().body().path("steps"));
    }

    Client.Answer letters() {
        return platform.nobody().get("/api/receipts/" + receipt() + "/letters");
    }

    static List<String> steps(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("step").asText())
                .toList();
    }
}
