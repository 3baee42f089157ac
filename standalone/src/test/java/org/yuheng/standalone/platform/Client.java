package org.yuheng.standalone.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Talks to a running platform as one account, or as nobody. */
final class Client {
    static final String PASSWORD = "Whole-platform-2026";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final String account;
    private final Map<String, String> headers;

    private Client(int port, String account, Map<String, String> headers) {
        this.port = port;
        this.account = account;
        this.headers = headers;
    }

    static Client nobody(int port) {
        return new Client(port, null, Map.of());
    }

    static Client as(int port, String account) {
        return new Client(port, account, Map.of());
    }

    Client with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(port, account, more);
    }

    /** What came back. {@code body} is missing where it was no JSON. */
    record Answer(int status, JsonNode body, String text, HttpResponse<byte[]> raw) {
        String code() {
            return body.path("code").asText();
        }

        String get(String field) {
            return body.path(field).asText();
        }
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body, String contentType) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(90))
                .method(method, body);
        if (account != null) {
            var pair = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            var raw = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var text = new String(raw.body(), StandardCharsets.UTF_8);
            return new Answer(raw.statusCode(), parsed(text), text, raw);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String raw ? raw : JSON.writeValueAsString(body));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
