package org.yuheng.command.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class MultipartUploadTest {
    private static final byte[] CONTENT = "标题,内容\r\na,b\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private StagingFolder staging;
    private MultipartUpload multipart;
    private boolean received;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        staging = new StagingFolder(folder, new SecretKeySpec(new byte[32], "AES"), ByteLimit.ofMebibytes(1));
        multipart = new MultipartUpload(staging);
    }

    @AfterEach
    void whatWasNotReceivedHasLeftNothing() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.count()).isEqualTo(received ? 1 : 0);
        }
    }

    @Test
    void fieldsAndFileAreReceived() throws IOException {
        var upload = receive(MultipartBody.withFields()
                .field("charset", "GB18030")
                .field("identityMode", " ")
                .file("工单.csv", CONTENT)
                .ended());

        assertThat(upload.field("mapping")).isEqualTo("{\"subject\": \"标题\"}");
        assertThat(upload.optional("charset")).contains("GB18030");
        assertThat(upload.optional("identityMode")).isEmpty();
        assertThat(upload.file().size()).isEqualTo(CONTENT.length);
        assertThat(staged(upload)).isEqualTo(CONTENT);
    }

    @Test
    void partsComeInAnyOrderAndTheFileNeedsNoName() throws IOException {
        var upload = receive(new MultipartBody()
                .field("mapping", "{}")
                .part("form-data; name=file", CONTENT)
                .part("form-data; name=\"format\"; filename=\"format.txt\"", "csv".getBytes(StandardCharsets.UTF_8))
                .field("channel", "HOTLINE")
                .ended());

        assertThat(upload.fields()).isEqualTo(Map.of("mapping", "{}", "format", "csv", "channel", "HOTLINE"));
        assertThat(staged(upload)).isEqualTo(CONTENT);
    }

    @Test
    void aFileMayHaveTheLongestNameThereIs() throws IOException {
        receive(MultipartBody.withFields().file("长".repeat(255), CONTENT).ended());
    }

    @Test
    void anEmptyFileIsReceived() throws IOException {
        assertThat(receive(MultipartBody.withFields().file("", new byte[0]).ended())
                        .file()
                        .size())
                .isZero();
    }

    @Test
    void missingPartsAreNamed() {
        refused(
                new MultipartBody()
                        .field("channel", "HOTLINE")
                        .file("a", CONTENT)
                        .ended(),
                ErrorCode.PART_MISSING,
                Map.of("part", List.of("format", "mapping")));
        refused(MultipartBody.withFields().ended(), ErrorCode.PART_MISSING, Map.of("part", List.of("file")));
        refused(
                new MultipartBody().ended(),
                ErrorCode.PART_MISSING,
                Map.of("part", List.of("channel", "format", "mapping", "file")));
        refused(new byte[0], ErrorCode.PART_MISSING, Map.of("part", List.of("channel", "format", "mapping", "file")));
    }

    @Test
    void twoFilesAreRefused() {
        refused(
                MultipartBody.withFields().file("a", CONTENT).file("b", CONTENT).ended(),
                ErrorCode.INVALID_VALUE,
                Map.of("field", "file"));
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        refused(
                MultipartBody.withFields()
                        .file("a", CONTENT)
                        .field("channel", "PORTAL")
                        .ended(),
                ErrorCode.INVALID_VALUE,
                Map.of("field", "channel"));
    }

    @Test
    void anUnknownPartIsRefusedWithThoseThereAre() {
        refused(
                MultipartBody.withFields().file("a", CONTENT).field("欧阳", "x").ended(),
                ErrorCode.INVALID_VALUE,
                Map.of(
                        "field",
                        "multipart",
                        "expected",
                        List.of("channel", "charset", "file", "format", "identityMode", "mapping")));
    }

    @Test
    void aFieldBeyondTheLimitIsRefused() {
        refused(
                MultipartBody.withFields()
                        .file("a", CONTENT)
                        .field("charset", "x".repeat(64 * 1024 + 1))
                        .ended(),
                ErrorCode.BODY_TOO_LARGE,
                Map.of("limit", "64 KiB"));
    }

    @Test
    void aFileBeyondTheLimitIsCutWhileItStreams() {
        refused(
                MultipartBody.withFields().file("a", new byte[(1 << 20) + 1]).ended(),
                ErrorCode.FILE_TOO_LARGE,
                Map.of("limit", "1 MiB"));
    }

    @Test
    void anAnnouncedLengthBeyondTheLimitIsRefusedBeforeAnythingIsRead() {
        var request = new MockHttpServletRequest("POST", "/api/imports") {
            @Override
            public long getContentLengthLong() {
                return 2L << 30;
            }

            @Override
            public ServletInputStream getInputStream() {
                throw new AssertionError("read");
            }
        };
        request.setContentType(MultipartBody.CONTENT_TYPE);

        assertThatThrownBy(() -> multipart.receive(request, "a")).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.FILE_TOO_LARGE);
            assertThat(error.details()).isEqualTo(Map.of("limit", "1 MiB"));
        });
    }

    @Test
    void rubbishWithoutEndIsCut() {
        var request = streaming(new Endless(new byte[0]));

        assertThatThrownBy(() -> multipart.receive(request, "a"))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.FILE_TOO_LARGE));
    }

    @Test
    void anEndlessFieldIsRefusedWithoutReadingOn() {
        var begin = "--" + MultipartBody.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"channel\"\r\n\r\n";
        var endless = new Endless(begin.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> multipart.receive(streaming(endless), "a"))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.BODY_TOO_LARGE));
        assertThat(endless.given).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/csv",
                "multipart/mixed; boundary=0123456789abcdef",
                "multipart/form-data",
                "multipart/form-database; boundary=0123456789abcdef"
            })
    void anotherContentTypeIsRefused(String type) {
        var request = request(MultipartBody.withFields().file("a", CONTENT).ended());
        request.setContentType(type);

        assertThatThrownBy(() -> multipart.receive(request, "a")).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            assertThat(error.details()).isEqualTo(Map.of("supported", List.of("multipart/form-data")));
        });
    }

    @Test
    void noContentTypeIsRefused() {
        assertThatThrownBy(() -> multipart.receive(new MockHttpServletRequest(), "a"))
                .isInstanceOf(DomainError.class);
    }

    @Test
    void aBodyThatEndsTooEarlyIsRefused() {
        refused(
                MultipartBody.withFields().file("a", CONTENT).cut(),
                ErrorCode.INVALID_VALUE,
                Map.of("field", "multipart"));
        refused(
                "--0123456789abcdef\r\nContent-Disposition: form-data; na".getBytes(StandardCharsets.UTF_8),
                ErrorCode.INVALID_VALUE,
                Map.of("field", "multipart"));
    }

    @Test
    void headersOfAPartWithoutEndAreRefused() {
        refused(
                ("--0123456789abcdef\r\nX: " + "y".repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                ErrorCode.INVALID_VALUE,
                Map.of("field", "multipart"));
    }

    @Test
    void aClientThatBreaksOffLeavesNothing() {
        var begin = MultipartBody.withFields().file("a", CONTENT).cut();
        var request = streaming(new Endless(begin) {
            @Override
            int more() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> multipart.receive(request, "a")).isInstanceOf(Exception.class);
    }

    @Test
    void aClientThatBreaksOffWithinTheFileIsAnIoException() {
        var begin = MultipartBody.withFields().file("a", new byte[100_000]).cut();
        var request = streaming(new Endless(Arrays.copyOf(begin, begin.length - 50_000)) {
            @Override
            int more() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> multipart.receive(request, "a"))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    private void refused(byte[] body, ErrorCode code, Map<String, Object> details) {
        assertThatThrownBy(() -> multipart.receive(request(body), "a"))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.details()).isEqualTo(details);
                });
    }

    private Upload receive(byte[] body) throws IOException {
        received = true;
        return multipart.receive(request(body), "a");
    }

    private byte[] staged(Upload upload) throws IOException {
        try (var content = staging.open(upload.file().id())) {
            return content.readAllBytes();
        }
    }

    private static MockHttpServletRequest request(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/api/imports");
        request.setContentType(MultipartBody.CONTENT_TYPE);
        request.setContent(body);
        return request;
    }

    private static MockHttpServletRequest streaming(ServletInputStream body) {
        var request = new MockHttpServletRequest("POST", "/api/imports") {
            @Override
            public ServletInputStream getInputStream() {
                return body;
            }
        };
        request.setContentType(MultipartBody.CONTENT_TYPE);
        return request;
    }

    /** A body of unknown length: a beginning, and then ever more. */
    private static class Endless extends ServletInputStream {
        private final byte[] begin;
        private int given;

        Endless(byte[] begin) {
            this.begin = begin;
        }

        int more() throws IOException {
            return 'x';
        }

        @Override
        public int read() throws IOException {
            int value = given < begin.length ? begin[given] & 0xFF : more();
            given++;
            return value;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
