package org.yuheng.standalone.platform;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A multipart upload as browsers and scripts send it. */
final class Upload {
    private static final String LINE = "yuheng-test-boundary-7c1f";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private byte[] file = new byte[0];

    static Upload of(String channel, String format, String mapping, byte[] file) {
        var upload = new Upload();
        upload.fields.put("channel", channel);
        upload.fields.put("format", format);
        upload.fields.put("mapping", mapping);
        upload.file = file;
        return upload;
    }

    Upload with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Client.Answer sendBy(Client client) {
        return client.send(
                "POST",
                "/api/imports",
                HttpRequest.BodyPublishers.ofByteArray(body()),
                "multipart/form-data; boundary=" + LINE);
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> text(
                body,
                "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        text(
                body,
                "--" + LINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        text(body, "\r\n--" + LINE + "--\r\n");
        return body.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
