package org.yuheng.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;
import org.yuheng.query.worklist.ListTotals;

/** Figures: each agrees with the list behind it, the groups sum up, and nobody counts beyond their right. */
class FigureQueriesTest {
    private static final String[] REGIONS = {
        "410000", "410100", "410105", "410102", "410300", "410302", "419001", "411700"
    };
    private static final Actor FEDERATION = new Actor("federation.zhengzhou", "federation-zz", Role.FEDERATION_OFFICER);

    @TempDir
    private static Path folder;

    private static SearchFixture fixture;
    private static FigureQueries queries;
    private static ListTotals lists;

    @BeforeAll
    static void start() {
        fixture = new SearchFixture(folder);
        var random = new Random(7);
        IntStream.range(0, 200).mapToObj(i -> story(i, random)).forEach(fixture.log()::append);
        fixture.caughtUp();
        queries = new FigureQueries(fixture.search(), fixture.index(), fixture.patience(), fixture.legalTime());
        lists = new ListTotals(fixture);
    }

    private static Story story(int i, Random random) {
        var categories = Category.values();
        var story = new Story("complaint-" + i)
                .at("2026-%02d-%02dT0%d:00:00Z"
                        .formatted(9 + random.nextInt(3), 1 + random.nextInt(28), random.nextInt(9)))
                .in(REGIONS[random.nextInt(REGIONS.length)])
                .category(random.nextInt(4) == 0 ? null : categories[random.nextInt(categories.length)])
                .about(random.nextInt(3) == 0 ? null : "organ-" + random.nextInt(4));
        if (random.nextInt(5) == 0) {
            story.by(FEDERATION, Channel.FEDERATION);
        }
        return story.received().wanderOn(random, random.nextInt(12));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "stage, stage",
        "category, category",
        "channel, channel",
        "region, regionCode",
        "organ, organId",
        "month, month",
        "finding, finding",
        "handler, handler",
        "bureau, bureau",
        "identityMode, identityMode",
        "overdue, overdue"
    })
    void eachFigureAgreesWithTheListBehindIt(String by, String filter) {
        for (var scope :
                new String[] {null, "region:410100", "region:410000", "organ:organ-1", "federation:federation-zz"}) {
            var figures = count(scope, by, People.PROVINCE);

            assertThat(figures.groups()).isNotEmpty();
            assertThat(figures.groups())
                    .allSatisfy(group -> assertThat(
                                    lists.total(behind(scope) + "&" + filter + "=" + group.key(), People.PROVINCE))
                            .as(scope + " " + group)
                            .isEqualTo(group.count()));
            assertThat(figures.groups().stream().mapToLong(Figures.Group::count).sum())
                    .isEqualTo(figures.total());
            assertThat(figures.total()).isEqualTo(lists.total(behind(scope), People.PROVINCE));
        }
    }

    /** The list's filter that says the same as a scope; a figure by region narrows the region itself. */
    private static String behind(String scope) {
        return Optional.ofNullable(scope)
                .map(text -> switch (text.substring(0, text.indexOf(':'))) {
                    case "region" -> "regionCode=" + text.substring(7);
                    case "organ" -> "organId=" + text.substring(6);
                    default -> "broughtInFor=" + text.substring(text.indexOf(':') + 1);
                })
                .orElse("size=1");
    }

    @Test
    void regionsAreCountedOneLevelBelowTheScope() {
        assertThat(keys(count("region:410000", "region", People.PROVINCE)))
                .containsExactlyInAnyOrder("410000:direct", "410100", "410300", "411700", "419001");
        assertThat(keys(count("region:410100", "region", People.PROVINCE)))
                .containsExactlyInAnyOrder("410100:direct", "410102", "410105");
        assertThat(keys(count(null, "region", People.CITY_HEAD)))
                .containsExactlyInAnyOrder("410100:direct", "410102", "410105");
    }

    @Test
    void aGroupHasItsNameInWords() {
        var names = count("region:410100", "region", People.PROVINCE).groups().stream()
                .collect(Collectors.toMap(Figures.Group::key, Figures.Group::name));

        assertThat(names).containsAllEntriesOf(Map.of("410100:direct", "郑州市本级", "410105", "金水区"));
        assertThat(count(null, "category", People.PROVINCE).groups().getLast())
                .extracting(Figures.Group::key, Figures.Group::name)
                .containsExactly("NONE", "未填");
    }

    @Test
    void figuresCountFromTheFirstDayToTheLast() {
        var question = new FigureQuestion(null, "month", "2026-10-01", "2026-10-31", null);

        var figures = queries.count(question, People.PROVINCE, Locale.CHINESE);

        assertThat(keys(figures)).containsExactly("2026-10");
        assertThat(figures.total()).isEqualTo(lists.total("month=2026-10", People.PROVINCE));
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_CLERK, region:410300, NOT_FOUND",
        "CITY_CLERK, region:410000, NOT_FOUND",
        "DISTRICT, region:410100, NOT_FOUND",
        "FEDERATION, region:410100, NOT_FOUND",
        "FEDERATION, federation:federation-ly, NOT_FOUND",
        "FEDERATION, organ:organ-1, NOT_FOUND",
        "ORGAN, organ:organ-scjg, NOT_ALLOWED",
        "ADMINISTRATOR, region:410000, NOT_ALLOWED",
        "CITY_CLERK, region:999999, UNKNOWN_REGION",
        "CITY_CLERK, street:1, INVALID_VALUE",
        "CITY_CLERK, organ:, INVALID_VALUE"
    })
    void aScopeBeyondTheRightIsRefused(String who, String scope, String code) throws ReflectiveOperationException {
        var person = (Person) People.class.getField(who).get(null);

        assertThatThrownBy(() -> count(scope, "stage", person))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo(code));
    }

    @Test
    void withoutAScopeEverybodyCountsWhatTheyReach() {
        assertThat(count(null, "channel", People.FEDERATION).groups())
                .extracting(Figures.Group::key)
                .containsExactly("FEDERATION");
        assertThat(count(null, "stage", People.GOVERNMENT).total())
                .isEqualTo(count("region:410100", "stage", People.PROVINCE).total());
        assertThat(count("organ:organ-1", "stage", People.DISTRICT).total())
                .isEqualTo(lists.total("organId=organ-1&regionCode=410105", People.PROVINCE));
    }

    @Test
    void whoBroughtComplaintsInDoesNotCountByTheAccountsOfStaff() {
        assertThatThrownBy(() -> count(null, "handler", People.FEDERATION))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
    }

    @Test
    void anUnknownWayToGroupIsRefused() {
        assertThatThrownBy(() -> count(null, "colour", People.PROVINCE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.details()).containsEntry("field", "by"));
    }

    private static Figures count(String scope, String by, Person person) {
        return queries.count(new FigureQuestion(scope, by, null, null, null), person, Locale.CHINESE);
    }

    private static Iterable<String> keys(Figures figures) {
        return figures.groups().stream().map(Figures.Group::key).toList();
    }
}
