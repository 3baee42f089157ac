package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A federation clerk imports a sheet: what holds goes in, what does not is named by row, what is no sheet is refused. */
class ImportOverHttpTest {
    private static final String MAPPING = "{\"externalNumber\": \"编号\", \"subject\": \"标题\", \"statement\": \"内容\"}";

    @TempDir
    static Path data;

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(data, "2026-12-01T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    void aBrokenRowInTheMiddleIsReportedAndTheOthersGoIn() throws Exception {
        var id = queued("csv", utf8("编号,标题,内容\r\nA-1,甲店被罚,两次\r\nA-2,乙店,被罚,三次\r\nA-3,丙店被罚,四次\r\n"));

        var progress = ended(id);

        assertThat(progress.get("state")).as(progress.text()).isEqualTo("DONE");
        assertThat(progress.body().path("created").asInt()).isEqualTo(2);
        assertThat(progress.body().path("rejected").asInt()).isEqualTo(1);
        var failure = progress.body().path("failures").path(0);
        assertThat(failure.path("row").asInt()).isEqualTo(3);
        assertThat(failure.path("code").asText()).isEqualTo("ROW_BROKEN");
        assertThat(failure.path("detail").asText()).contains("第3行");
        assertThat(failure.path("details").path("reason").asText()).isEqualTo("NUMBER_OF_VALUES");
        assertThat(progress.text()).doesNotContain("乙店");
    }

    @Test
    void theReportTellsOfEachRowByItsLineAndGivesTheNumbers() throws Exception {
        var first = report(queued("csv", utf8("编号,标题,内容\r\nB-1,甲店被罚,两次\r\nB-2,,没有标题\r\n")));
        var again = report(queued("csv", utf8("编号,标题,内容\r\nB-1,甲店又被罚,两次\r\n")));

        assertThat(first).hasSize(3);
        assertThat(first.getFirst()).isEqualTo("\ufeffrow,outcome,code,detail,complaintId,number,receiptCode");
        assertThat(first.get(1)).matches("2,CREATED,,,[0-9a-f-]{36},410100-2026-\\d{6},[2-9A-Z]{16}");
        assertThat(first.get(2)).startsWith("3,REJECTED,").endsWith(",,,");
        assertThat(again.get(1)).isEqualTo(first.get(1).replace("CREATED", "DUPLICATE"));
    }

    static Stream<Arguments> sheets() {
        var rows = List.of(List.of("编号", "标题", "内容"), List.of("C", "餐饮店重复检查", "一月之内被查六次"));
        var text = "编号,标题,内容\r\nC,餐饮店重复检查,一月之内被查六次\r\n";
        return Stream.of(
                arguments("csv", text.getBytes(Charset.forName("GB18030"))),
                arguments("xlsx", Workbook.of(rows).bytes()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetIsReadAsItsOfficeWroteIt(String format, byte[] file) throws Exception {
        var rows =
                report(queued(Upload.of("FEDERATION", format, "{\"subject\": \"标题\", \"statement\": \"内容\"}", file)));

        var complaint = rows.getLast().split(",")[4];
        assertThat(clerk().get("/api/complaints/" + complaint + "?minVersion=1").get("subject"))
                .isEqualTo("餐饮店重复检查");
    }

    static Stream<Arguments> filesThatAreNoGood() {
        var bomb = Workbook.of(List.of(List.of("编号", "标题", "内容")))
                .with("xl/media/image1.png", new byte[64 << 20])
                .bytes();
        return Stream.of(
                arguments("a bomb", "xlsx", bomb, "ARCHIVE_BOMB"),
                arguments("no archive", "xlsx", utf8("编号,标题,内容"), "FILE_BROKEN"),
                arguments("nothing", "csv", new byte[0], "FILE_EMPTY"),
                arguments("a header alone", "csv", utf8("编号,标题,内容\r\n"), "FILE_EMPTY"),
                arguments("other columns", "csv", utf8("编号,题目,内容\r\nD-1,甲,乙\r\n"), "MAPPING_COLUMN_MISSING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreNoGood")
    void aFileThatIsNoGoodIsRefusedAtOnce(String what, String format, byte[] file, String code) {
        var answer = Upload.of("FEDERATION", format, MAPPING, file).sendBy(clerk());

        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.get("detail")).isNotBlank();
    }

    @Test
    void aMissingColumnIsNamed() {
        var answer = Upload.of("FEDERATION", "csv", MAPPING, utf8("编号,题目,内容\r\nE-1,甲,乙\r\n"))
                .sendBy(clerk());

        assertThat(answer.body().path("details").path("column").asText()).isEqualTo("标题");
    }

    private static String queued(String format, byte[] file) {
        return queued(Upload.of("FEDERATION", format, MAPPING, file));
    }

    private static String queued(Upload upload) {
        var answer = upload.sendBy(clerk());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.get("id");
    }

    /** The lines of the report of an import that has ended. */
    private static List<String> report(String id) throws InterruptedException {
        ended(id);
        var report = clerk().get("/api/imports/" + id + "/report");
        assertThat(report.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        return report.text().lines().toList();
    }

    private static Client.Answer ended(String id) throws InterruptedException {
        SeparatePlatform.await("the import has ended", () -> !isOpen(progress(id)));
        return progress(id);
    }

    private static boolean isOpen(Client.Answer progress) {
        return List.of("QUEUED", "RUNNING").contains(progress.get("state"));
    }

    private static Client.Answer progress(String id) {
        return clerk().get("/api/imports/" + id);
    }

    private static Client clerk() {
        return platform.as("federation.zhengzhou");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
