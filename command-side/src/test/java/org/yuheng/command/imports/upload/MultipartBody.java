package org.yuheng.command.imports.upload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part. */
public final class MultipartBody {
    static final String BOUNDARY = "0123456789abcdef";
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The fields that an upload must have. */
    public static MultipartBody withFields() {
        return new MultipartBody()
                .field("channel", "HOTLINE")
                .field("format", "csv")
                .field("mapping", "{\"subject\": \"标题\"}");
    }

    public MultipartBody field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public MultipartBody file(String fileName, byte[] content) {
        return part("form-data; name=\"file\"; filename=\"" + fileName + "\"", content);
    }

    MultipartBody part(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    public byte[] ended() {
        write("--" + BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    /** The body so far, as when the client breaks off. */
    byte[] cut() {
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
