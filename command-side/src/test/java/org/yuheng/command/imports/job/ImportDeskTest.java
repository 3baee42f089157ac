package org.yuheng.command.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yuheng.command.imports.file.WorkbookFile;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.command.imports.upload.MultipartBody;
import org.yuheng.command.imports.upload.MultipartUpload;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What can never be imported is refused while the caller listens, and leaves neither a file nor a job. */
class ImportDeskTest {
    private static final byte[] GOOD = "标题,内容\r\n罚款,两次\r\n".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path folder;

    private ImportDesk desk;
    private ImportJobs jobs;

    @BeforeEach
    void open() throws IOException {
        var staging = new StagingFolder(folder, new SecretKeySpec(new byte[32], "AES"), ByteLimit.ofMebibytes(8));
        jobs = new ImportJobs(database.jdbc(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var worker = new ImportWorker(jobs, null, staging, database.transactions());
        desk = new ImportDesk(new MultipartUpload(staging), staging, jobs, worker);
    }

    static Stream<Arguments> filesThatAreNoGood() {
        var bomb = WorkbookFile.withRows("")
                .with("xl/media/image1.png", new byte[64 << 20])
                .bytes();
        return Stream.of(
                arguments("csv", null, new byte[0], ErrorCode.FILE_EMPTY),
                arguments("csv", null, utf8("标题,内容\r\n"), ErrorCode.FILE_EMPTY),
                arguments("csv", null, utf8("题目,内容\r\n罚款,两次\r\n"), ErrorCode.MAPPING_COLUMN_MISSING),
                arguments("csv", "UTF-8", gb18030("标题,内容\r\n罚款,两次\r\n"), ErrorCode.FILE_BROKEN),
                arguments("xlsx", null, utf8("this is no archive"), ErrorCode.FILE_BROKEN),
                arguments("xlsx", null, bomb, ErrorCode.ARCHIVE_BOMB),
                arguments("jsonl", "GB18030", utf8("{\"标题\": \"罚款\"}"), ErrorCode.INVALID_VALUE));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoGood")
    void aFileThatIsNoGoodIsRefusedAtOnce(String format, String charset, byte[] file, ErrorCode code)
            throws IOException {
        assertRefused(request(format, charset, file), "a key", code);

        assertThat(jobs.open()).isEmpty();
        assertThat(staged()).isZero();
    }

    @Test
    void aFileThatIsGoodIsQueued() throws IOException {
        var job = desk.receive(Samples.HOTLINE, request("csv", null, GOOD), "a key");

        assertThat(jobs.open()).containsExactly(job);
        assertThat(staged()).isOne();
    }

    @Test
    void aRepeatMeetsTheFirstAndOnlyTheFileOfTheFirstIsKept() throws IOException {
        var first = desk.receive(Samples.HOTLINE, request("csv", null, GOOD), "a key");

        assertThat(desk.receive(Samples.HOTLINE, request("csv", null, GOOD), "a key"))
                .isEqualTo(first);
        assertRefused(request("csv", null, new byte[0]), "a key", ErrorCode.FILE_EMPTY);
        assertThat(jobs.open()).containsExactly(first);
        assertThat(staged()).isOne();
    }

    private void assertRefused(MockHttpServletRequest request, String key, ErrorCode code) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> desk.receive(Samples.HOTLINE, request, key))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static MockHttpServletRequest request(String format, String charset, byte[] file) {
        var body = new MultipartBody()
                .field("channel", "HOTLINE")
                .field("format", format)
                .field("mapping", "{\"subject\": \"标题\", \"statement\": \"内容\"}");
        if (charset != null) {
            body.field("charset", charset);
        }
        var request = new MockHttpServletRequest("POST", "/api/imports");
        request.setContentType(MultipartBody.CONTENT_TYPE);
        request.setContent(body.file("rows", file).ended());
        return request;
    }

    private long staged() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gb18030(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }
}
