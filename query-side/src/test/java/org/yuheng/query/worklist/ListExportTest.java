package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.search.EveryComplaint;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;

/** An export holds exactly what the list shows, to its end. */
class ListExportTest {
    @TempDir
    private static Path folder;

    private static SearchFixture fixture;
    private static ListExport export;
    private static WorkListQueries lists;

    @BeforeAll
    static void start() {
        fixture = new SearchFixture(folder);
        var random = new Random(11);
        fixture.has(IntStream.range(0, 120)
                .mapToObj(i -> new Story("complaint-" + i)
                        .at("2026-10-%02dT01:00:00Z".formatted(1 + random.nextInt(28)))
                        .subject(i % 5 == 0 ? "=HYPERLINK(\"x\")" : "罚款过高，\n处罚过重")
                        .received()
                        .wanderOn(random, random.nextInt(7)))
                .toArray(Story[]::new));
        IntStream.range(0, 120)
                .forEach(i ->
                        fixture.vault().shows("complaint-" + i, new Display("欧**", "甲公司" + i, null, "某局", "W-" + i)));
        export = new ListExport(
                new EveryComplaint(fixture.index()),
                fixture.index(),
                fixture.patience(),
                fixture.displays(),
                fixture.legalTime());
        lists = new WorkListQueries(
                fixture.search(), fixture.index(), fixture.patience(), fixture.displays(), fixture.legalTime());
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, sort=dueOn",
        "PROVINCE, sort=-returns",
        "CITY_CLERK, stage=RECEIVED",
        "CITY_HEAD, mine=true",
        "AUDITOR, overdue=true&sort=-receivedAt",
        "HOTLINE, q=罚款",
        "FEDERATION, sort=dueOn"
    })
    void itHoldsTheRowsOfTheListInTheirOrder(String who, String address) throws ReflectiveOperationException {
        var person = (Person) People.class.getField(who).get(null);
        var listed = lists.list(Address.question(address + "&size=200"), person, Locale.CHINESE)
                .items();

        var exported = rows(address, person, Locale.CHINESE);

        assertThat(column(exported, "编号"))
                .containsExactlyElementsOf(
                        listed.stream().map(WorkListItem::number).toList());
        assertThat(column(exported, "阶段"))
                .containsExactlyElementsOf(
                        listed.stream().map(WorkListItem::stageName).toList());
        assertThat(column(exported, "企业"))
                .containsExactlyElementsOf(listed.stream()
                        .map(row ->
                                row.enterprise() == null ? "" : row.enterprise().name())
                        .toList());
        assertThat(column(exported, "经办人"))
                .containsExactlyElementsOf(listed.stream()
                        .map(row -> row.handler() == null ? "" : row.handler())
                        .toList());
    }

    @Test
    void nobodyGetsMoreThanTheListShowsThem() {
        assertThat(column(rows("sort=dueOn", People.AUDITOR, Locale.CHINESE), "企业"))
                .hasSize(120)
                .containsOnly("");
        assertThat(column(rows("sort=dueOn", People.HOTLINE, Locale.CHINESE), "经办人"))
                .hasSize(120)
                .containsOnly("");
        assertThat(column(rows("sort=dueOn", People.CITY_CLERK, Locale.CHINESE), "经办人"))
                .contains(Story.CLERK.person());
    }

    @Test
    void aSubjectThatLooksLikeAFormulaIsWords() {
        assertThat(column(rows("sort=dueOn", People.PROVINCE, Locale.CHINESE), "事由"))
                .contains("'=HYPERLINK(\"x\")", "罚款过高，\n处罚过重");
    }

    @Test
    void headingsAndWordsAreInTheLanguageOfTheReader() {
        var rows = rows("stage=RECEIVED", People.PROVINCE, Locale.ENGLISH);

        assertThat(column(rows, "Stage")).isNotEmpty().containsOnly("registered");
        assertThat(column(rows, "Came by")).containsOnly("the 12345 hotline");
    }

    @Test
    void anEmptyListHasItsHeadings() {
        assertThat(text("mergedInto=nowhere", People.PROVINCE, Locale.CHINESE))
                .startsWith("\uFEFF\"编号\",\"阶段\",")
                .endsWith("退回次数\"\r\n")
                .containsOnlyOnce("\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, overdue=perhaps, INVALID_VALUE",
        "PROVINCE, minPosition=!, INVALID_VALUE",
        "HOTLINE, handler=bureau.zhengzhou, NOT_ALLOWED",
        "ADMINISTRATOR, sort=dueOn, NOT_ALLOWED"
    })
    void whatIsWrongIsSaidBeforeTheFirstByte(String who, String address, String code)
            throws ReflectiveOperationException {
        var person = (Person) People.class.getField(who).get(null);

        assertThatThrownBy(
                        () -> export.write(Address.question(address), ExportFormat.CSV, person, Locale.CHINESE, () -> {
                            throw new AssertionError("it was opened");
                        }))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo(code));
    }

    @Test
    void aReaderWhoGoesAwayEndsIt() {
        assertThatThrownBy(() -> export.write(
                        Address.question("sort=dueOn"), ExportFormat.CSV, People.PROVINCE, Locale.CHINESE, () -> {
                            throw new IOException("gone");
                        }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', UNKNOWN_FORMAT", "ods, UNKNOWN_FORMAT", "XLSX, UNKNOWN_FORMAT"})
    void anUnknownFormatIsRefusedWithTheLawfulOnes(String format, String code) {
        assertThatThrownBy(() -> ExportFormat.parse(format)).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code().name()).isEqualTo(code);
            assertThat(error.details()).containsEntry("lawful", "xlsx, csv");
        });
    }

    private static List<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static List<CSVRecord> rows(String address, Person person, Locale locale) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser =
                CSVParser.parse(new StringReader(text(address, person, locale).substring(1)), format)) {
            return parser.getRecords();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(String address, Person person, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(Address.question(address), ExportFormat.CSV, person, locale, () -> out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
