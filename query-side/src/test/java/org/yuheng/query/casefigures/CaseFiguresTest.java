package org.yuheng.query.casefigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesearch.Asked;
import org.yuheng.query.casesearch.CaseFilter;
import org.yuheng.query.casesearch.CaseGroupBy;
import org.yuheng.query.casesearch.CaseOrder;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.figures.Figures;
import org.yuheng.query.support.CaseSearchFixture;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;

/** Figures of cases: each agrees with the list behind it. */
class CaseFiguresTest {
    @TempDir
    private Path folder;

    private CaseSearchFixture fixture;
    private CaseFigureQueries queries;

    @BeforeEach
    void start() {
        var stories = IntStream.range(0, 60)
                .mapToObj(i -> story(i).wanderOn(new Random(i), 60))
                .toArray(CaseStory[]::new);
        fixture = new CaseSearchFixture(folder.resolve("index-cases")).has(stories);
        queries = new CaseFigureQueries(fixture.search(), fixture.patience(), fixture.organs(), fixture.legalTime());
    }

    private static CaseStory story(int i) {
        var story = new CaseStory("case-" + i).from(CaseOrigin.values()[i % CaseOrigin.values().length]);
        return i % 3 == 0 ? story.of("bureau-jinshui", "410105").about("organ-cg") : story;
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRAIT")
    void eachGroupAgreesWithItsList(CaseGroupBy by) {
        var figures = queries.count(question(null, by.key()), People.CITY_HEAD, Locale.CHINESE);

        assertThat(figures.total()).isEqualTo(60);
        assertThat(figures.groups()).isNotEmpty().allSatisfy(group -> {
            var filter = filterOf(by, group.key());
            var total = fixture.search()
                    .cases(filter, sight(People.CITY_HEAD), CaseOrder.MOST_URGENT_FIRST, 0, 1)
                    .total();
            assertThat(total).as(by + " " + group.key()).isEqualTo(group.count());
        });
        if (!by.hasSeveral()) {
            assertThat(figures.groups().stream().mapToLong(Figures.Group::count).sum())
                    .isEqualTo(figures.total());
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {"region:410105", "organ:organ-cg", "-"},
            nullValues = "-")
    void everyFigureOfTheSummaryAgreesWithTheListThatItLinksTo(String scope) {
        var summary = queries.summary(scope, "2026-01-01", "2026-12-31", null, People.CITY_HEAD, Locale.CHINESE);

        var figures = summary.sections().stream()
                .flatMap(section -> section.figures().stream())
                .toList();
        assertThat(figures).hasSize(56).allSatisfy(figure -> {
            assertThat(figure.definition()).isNotBlank().doesNotContain("{");
            assertThat(figure.value()).as(figure.list()).isEqualTo(listed(figure));
        });
        assertThat(figures.stream().filter(figure -> figure.value() > 0)).hasSizeGreaterThan(20);
    }

    @Test
    void theWordsAreCompleteInEnglish() {
        var summary = queries.summary(null, null, null, null, People.AUDITOR, Locale.ENGLISH);

        assertThat(summary.sections()).hasSize(13).allSatisfy(section -> {
            assertThat(section.name()).doesNotContainPattern("\\p{IsHan}");
            assertThat(section.figures())
                    .allSatisfy(figure ->
                            assertThat(figure.name() + figure.definition()).doesNotContainPattern("\\p{IsHan}"));
        });
    }

    @Test
    void aDistrictCountsItsOwnAndNotAbove() {
        assertThat(queries.count(question(null, "stage"), People.DISTRICT, Locale.CHINESE)
                        .total())
                .isEqualTo(20);
        assertThatThrownBy(() -> queries.count(question("region:410100", "stage"), People.DISTRICT, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> queries.count(question(null, "stage"), People.ORGAN, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({"planet:1, stage, scope", "region:999999, stage, scope", "region:410100, trait, by"})
    void aWrongQuestionIsRefused(String scope, String by, String field) {
        assertThatThrownBy(() -> queries.count(question(scope, by), People.CITY_HEAD, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.details()).containsEntry("field", field));
    }

    private static CaseFigureQuestion question(String scope, String by) {
        return new CaseFigureQuestion(scope, by, null, null, null);
    }

    private static CaseSight sight(Person person) {
        return CaseSight.of(person, Action.READ_CASE_FIGURES);
    }

    private CaseFilter filterOf(CaseGroupBy by, String key) {
        var name = switch (by) {
            case MATTER -> "category";
            case REGION -> "regionCode";
            case ORGAN -> "organId";
            case STAGE, ORIGIN, MONTH -> by.key();
            case PAPER_KIND -> "trait";
            case MEASURE -> "trait";
            case TRAIT -> throw new IllegalArgumentException();
        };
        var value = switch (by) {
            case PAPER_KIND -> "paper:" + key;
            case MEASURE -> "measure:" + key;
            default -> key;
        };
        return Asked.cases(name + "=" + value, People.CITY_HEAD);
    }

    private long listed(CaseSummary.Figure figure) {
        var query = figure.list().substring(figure.list().indexOf('?') + 1);
        var sight = sight(People.CITY_HEAD);
        if (figure.unit() == CaseSummary.Unit.PAPERS) {
            return fixture.search().papers(Asked.papers(query), sight, 0, 1).total();
        }
        var page = fixture.search()
                .cases(Asked.cases(query, People.CITY_HEAD), sight, CaseOrder.MOST_URGENT_FIRST, 0, 200);
        return figure.unit() == CaseSummary.Unit.CASES
                ? page.total()
                : page.items().stream()
                        .mapToLong(one -> one.aftermath()
                                .sum(MoneyKind.valueOf(figure.key().substring("money:".length()))))
                        .sum();
    }
}
