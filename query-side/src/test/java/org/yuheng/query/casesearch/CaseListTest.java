package org.yuheng.query.casesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.CaseSearchFixture;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;

/** The docket of each desk, the register of papers, and what an organ owes. */
class CaseListTest {
    @TempDir
    private Path folder;

    private CaseSearchFixture fixture;
    private CaseListQueries queries;

    private final CaseStory open = new CaseStory("open")
            .at("2026-10-01T01:00:00Z")
            .reviewed()
            .served(PaperKind.SUPERVISION_OPINION)
            .did(CaseVerb.LIST, CaseVerb.TRANSFER_CLUE);
    private final CaseStory young =
            new CaseStory("young").at("2026-11-09T01:00:00Z").proposed();
    private final CaseStory district = new CaseStory("district")
            .of("bureau-jinshui", "410105")
            .about("organ-js-scjg")
            .from(CaseOrigin.ANOMALY)
            .subject("重复检查同一企业", Category.INSP_DUPLICATE)
            .reviewed();
    private final CaseStory elsewhere =
            new CaseStory("elsewhere").of("bureau-luoyang", "410300").proposed();

    @BeforeEach
    void start() {
        fixture = new CaseSearchFixture(folder.resolve("index-cases")).has(open, young, district, elsewhere);
        queries = new CaseListQueries(fixture.search(), fixture.patience(), fixture.organs(), fixture.legalTime());
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void aBureauListsItsRegionAndBelowTheMostUrgentFirst() {
        assertThat(ids(People.CITY_CLERK)).startsWith("open").containsExactlyInAnyOrder("open", "district", "young");
        assertThat(ids(People.PROVINCE)).hasSize(4);
        assertThat(ids(People.DISTRICT)).containsExactly("district");
        assertThat(ids(People.AUDITOR)).hasSize(4);
        assertThat(ids(People.GOVERNMENT)).hasSize(3);
    }

    @Test
    void aBureauThatTakesPartListsItToo() {
        fixture.has(
                young.tell(new CaseJoined("young", CaseStory.HEAD, "bureau-luoyang", "410300", "why", young.now())));

        assertThat(ids(People.LUOYANG)).containsExactlyInAnyOrder("elsewhere", "young");
    }

    @Test
    void theOrganListsWhatItWasToldOfWithItsOwnStageAndPeriods() {
        var page = queries.docket(Ask.docket(), People.ORGAN, Locale.CHINESE);

        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("open");
            assertThat(item.stageName()).isEqualTo("待贵机关整改");
            assertThat(item.clock()).isEqualTo(ClockKind.RECTIFICATION);
            assertThat(item.overlays()).isEmpty();
            assertThat(item.origin()).isNull();
        });
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void whoGotAClueListsItsCaseByNumberAlone() {
        var page = queries.docket(Ask.docket("sort", "-dueOn"), People.DISCIPLINE, Locale.CHINESE);

        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo(open.folded().opening().number());
            assertThat(item.subject()).isNull();
            assertThat(item.stage()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "trait, clue:TRANSFERRED",
        "origin, COMPLAINT",
        "overlay, listed",
        "mode, KEY",
        "from, 2026-01-01",
        "month, 2026-10"
    })
    void aFilterThatWouldTellWhatTheOrganMayNotSeeIsRefused(String field, String value) {
        assertThatThrownBy(() -> queries.docket(Ask.docket(field, value), People.ORGAN, Locale.CHINESE))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.NOT_ALLOWED);
                    assertThat(error.details()).containsEntry("field", field);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage | PROPOSED | young",
                "stage | PROPOSED,FINDINGS_REVIEWED | young district",
                "regionCode | 410105 | young open district",
                "regionCode | 410100:direct | ",
                "category | INSP | district",
                "category | INSP_DUPLICATE | district",
                "category | NONE | ",
                "organId | organ-js-scjg | district",
                "bureau | bureau-jinshui | district",
                "origin | ANOMALY | district",
                "mode | KEY | young open district",
                "overlay | listed | open",
                "trait | paper:SUPERVISION_OPINION | open",
                "trait | measure:HEARING,clue:TRANSFERRED | ",
                "month | NONE | young",
                "month | 2026-10 | open",
                "from | 2026-11-01 | district",
                "to | 2026-10-31 | open",
                "overdue | true | open",
                "overdue | false | young district",
                "atRisk | true | ",
                "q | 重复检查 | district",
                "q | 罚款 | young open"
            })
    void eachFilterNarrows(String field, String value, String expected) {
        var found = queries.docket(Ask.docket(field, value), People.CITY_CLERK, Locale.CHINESE);

        assertThat(found.items())
                .extracting(DocketItem::id)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
        assertThat(found.total()).isEqualTo(found.items().size());
    }

    @Test
    void aNumberIsFound() {
        var number = young.folded().opening().number();

        assertThat(queries.docket(Ask.docket("q", number), People.CITY_CLERK, Locale.CHINESE)
                        .items())
                .extracting(DocketItem::id)
                .containsExactly("young");
    }

    @Test
    void mineIsWhatWaitsForMe() {
        assertThat(mine(People.CITY_HEAD)).containsExactly("young");
        assertThat(mine(People.CITY_CLERK)).containsExactlyInAnyOrder("open", "young", "district");
        assertThat(mine(People.ORGAN)).containsExactly("open");
        assertThat(mine(People.DISCIPLINE)).containsExactly("open");
        assertThat(mine(People.GOVERNMENT)).isEmpty();

        fixture.has(open.did(CaseVerb.PROPOSE_DECISION));
        assertThat(mine(People.GOVERNMENT)).containsExactly("open");
    }

    @Test
    void aListIsSortedByNumberAndByFiling() {
        assertThat(sorted("number")).isSortedAccordingTo(Comparator.comparing((DocketItem item) -> item.number()));
        assertThat(sorted("-filedOn")).extracting(DocketItem::id).containsExactly("district", "open", "young");
    }

    @Test
    void pagesDoNotOverlap() {
        var first = queries.docket(Ask.docket("size", "2"), People.CITY_CLERK, Locale.CHINESE);
        var second = queries.docket(Ask.docket("size", "2", "page", "1"), People.CITY_CLERK, Locale.CHINESE);

        assertThat(first.total()).isEqualTo(3);
        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .extracting(DocketItem::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "stage, NOWHERE",
        "overlay, nothing",
        "origin, HEAVEN",
        "trait, measure:MAGIC",
        "sort, subject",
        "size, 0",
        "page, x",
        "mine, perhaps",
        "month, 2026"
    })
    void aWrongValueIsRefusedWithTheLawfulOnes(String field, String value) {
        assertThatThrownBy(() -> queries.docket(Ask.docket(field, value), People.CITY_CLERK, Locale.CHINESE))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
                    assertThat(error.details()).containsEntry("field", field).containsKey("expected");
                });
    }

    private List<String> ids(Person person) {
        return queries.docket(Ask.docket(), person, Locale.CHINESE).items().stream()
                .map(DocketItem::id)
                .toList();
    }

    private List<String> mine(Person person) {
        return queries.docket(Ask.docket("mine", "true"), person, Locale.CHINESE).items().stream()
                .map(DocketItem::id)
                .toList();
    }

    private List<DocketItem> sorted(String by) {
        return queries.docket(Ask.docket("sort", by), People.CITY_CLERK, Locale.CHINESE)
                .items();
    }
}
