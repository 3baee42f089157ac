package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;

/** Lists: filters, words, order, pages, and what each role reaches. */
class WorkListQueriesTest {
    private static final Actor FEDERATION = new Actor("federation.zhengzhou", "federation-zz", Role.FEDERATION_OFFICER);
    private static final Actor OWNER = new Actor("owner.wang", null, Role.ENTERPRISE_USER);
    private static final Actor ORGAN = new Actor("organ.zhengzhou.scjg", "organ-scjg", Role.ENFORCEMENT_RESPONDENT);

    @TempDir
    private static Path folder;

    private static SearchFixture fixture;
    private static WorkListQueries queries;

    @BeforeAll
    static void start() {
        fixture = new SearchFixture(folder);
        fixture.vault()
                .tells("fine", "罚款过重 商户反映城管处罚过重，罚款五万元")
                .tells("inspection", "重复检查 同一单位一月内检查 5 次")
                .tells("luoyang", "洛阳餐饮企业反映被罚")
                .tells("federation", "乱收费 保密内容鲲鹏")
                .shows("fine", new Display("欧**", "郑州甲公司", "91410100MA44PRJ20T", "某城管局", "12345-1"));
        fixture.has(
                new Story("fine")
                        .category(Category.FINE_EXCESSIVE)
                        .subject("罚款过重")
                        .received(),
                new Story("inspection")
                        .at("2026-11-03T01:00:00Z")
                        .in("410102")
                        .subject("重复检查，城管执法")
                        .received()
                        .accepted(),
                new Story("luoyang")
                        .at("2026-10-31T16:30:00Z")
                        .in("410300")
                        .subject("Fined ＡＢＣ１２３ twice")
                        .received()
                        .deemedAccepted(),
                new Story("federation")
                        .at("2026-12-30T01:00:00Z")
                        .by(FEDERATION, Channel.FEDERATION)
                        .in("410100")
                        .about("organ-cg")
                        .subject("乱收费")
                        .provisional()
                        .received(),
                new Story("owner")
                        .at("2026-11-04T01:00:00Z")
                        .by(OWNER, Channel.PORTAL)
                        .about("bureau-zz")
                        .received()
                        .withdrawn(),
                new Story("organ")
                        .at("2026-11-05T01:00:00Z")
                        .by(ORGAN, Channel.PORTAL)
                        .in("410105")
                        .received());
        queries = new WorkListQueries(
                fixture.search(), fixture.index(), fixture.patience(), fixture.displays(), fixture.legalTime());
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage=RECEIVED | fine federation organ",
                "stage=RECEIVED,WITHDRAWN | fine federation organ owner",
                "regionCode=410100 | fine federation inspection organ owner",
                "regionCode=410100:direct | federation",
                "regionCode=410105 | fine organ owner",
                "category=FINE | fine inspection",
                "category=FINE_EXCESSIVE | fine inspection",
                "category=FINE_NO_BASIS | ''",
                "category=NONE | federation luoyang organ owner",
                "channel=PORTAL | organ owner",
                "organId=organ-scjg | inspection",
                "organId=NONE | fine luoyang organ",
                "month=2026-11 | fine inspection luoyang organ owner",
                "from=2026-11-03&to=2026-11-04 | inspection owner",
                "overdue=true | fine organ",
                "overdue=false | federation inspection luoyang owner",
                "provisional=true | federation",
                "broughtInFor=federation-zz | federation",
                "stage=RECEIVED&channel=PORTAL | organ"
            })
    void aFilterKeepsWhatItSays(String address, String expected) {
        assertThat(ids(list(address, People.PROVINCE))).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚 | fine luoyang organ owner",
                "罚款 | fine organ owner",
                "城管 | fine inspection",
                "款罚 | ''",
                "罚款 城管 | fine",
                "城管执法 | inspection",
                "执法城管 | ''",
                "五万元 | fine",
                "abc123 | luoyang",
                "ABC123 FINED | luoyang",
                "5 | inspection",
                "！！ | ''",
                "罚款，！ | fine organ owner",
                "鲲鹏 | federation",
                "没有的词 | ''"
            })
    void wordsAreFoundInSubjectsAndStatements(String words, String expected) {
        assertThat(ids(list("q=" + words, People.PROVINCE))).isEqualTo(words(expected));
    }

    @Test
    void aNumberFindsItsComplaint() {
        var number = list("q=重复检查", People.PROVINCE).items().getFirst().number();

        assertThat(ids(list("q=" + number, People.PROVINCE))).containsExactly("inspection");
        assertThat(ids(list("q=999999-2026-000001", People.PROVINCE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVINCE | federation fine inspection luoyang organ owner",
                "AUDITOR | federation fine inspection luoyang organ owner",
                "CITY_CLERK | federation fine inspection organ",
                "DISTRICT | fine organ owner",
                "HOTLINE | fine inspection luoyang",
                "FEDERATION | federation",
                "CONTACT_POINT | ''",
                "ORGAN | organ",
                "GOVERNMENT | ''",
                "OWNER | owner"
            })
    void eachRoleListsWhatItReachesAndNeverWhatIsAboutItself(String who, String expected) {
        assertThat(ids(list("size=50", person(who)))).isEqualTo(words(expected));
    }

    @Test
    void whoMayNotReadStatementsDoesNotFindByThem() {
        assertThat(ids(list("q=五万元", People.CITY_CLERK))).containsExactly("fine");
        assertThat(ids(list("q=五万元", People.AUDITOR))).isEmpty();
        assertThat(ids(list("q=过重", People.AUDITOR))).containsExactly("fine");
        assertThat(ids(list("q=鲲鹏", People.HOTLINE))).isEmpty();
        assertThat(ids(list("q=鲲鹏", People.FEDERATION))).containsExactly("federation");
        assertThat(ids(list("q=罚款", People.ORGAN))).containsExactly("organ");
    }

    @Test
    void anAdministratorSeesNoComplaints() {
        assertThatThrownBy(() -> list("size=1", People.ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
    }

    @Test
    void namesAreShownToWhoMayReadStatementsAndOnlyWhileTheVaultAnswers() {
        assertThat(row("fine", People.CITY_CLERK).enterprise().name()).isEqualTo("郑州甲公司");
        assertThat(row("fine", People.CITY_CLERK).organ().name()).isEqualTo("某城管局");
        assertThat(row("fine", People.AUDITOR).enterprise()).isNull();
        fixture.vault().falls(true);
        assertThat(row("fine", People.CITY_CLERK).enterprise()).isNull();
        fixture.vault().falls(false);
    }

    @Test
    void theMostUrgentComesFirstAndWhatHasNoPeriodLast() {
        var byDueDate = list("sort=dueOn", People.PROVINCE).items().stream()
                .map(WorkListItem::dueOn)
                .toList();
        var descending = list("sort=-dueOn", People.PROVINCE).items().stream()
                .map(WorkListItem::dueOn)
                .toList();

        assertThat(byDueDate.subList(0, 5)).isSorted();
        assertThat(byDueDate.getLast()).isNull();
        assertThat(descending.getFirst()).isEqualTo("2027-01-02");
        assertThat(descending.getLast()).isNull();
        assertThat(list("sort=-receivedAt", People.PROVINCE).items().getFirst().id())
                .isEqualTo("federation");
        assertThat(list("sort=receivedAt", People.PROVINCE).items().getFirst().id())
                .isEqualTo("luoyang");
    }

    @Test
    void pagesHoldEveryComplaintOnce() {
        var pages = IntStream.range(0, 4)
                .mapToObj(page -> list("size=2&page=" + page, People.PROVINCE))
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(page.total()).isEqualTo(6));
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(WorkListItem::id))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(pages.getLast().items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stage=NOWHERE, INVALID_VALUE, stage",
        "regionCode=999999, UNKNOWN_REGION, regionCode",
        "regionCode=410100:all, UNKNOWN_REGION, regionCode",
        "category=FINES, UNKNOWN_CATEGORY, category",
        "channel=PHONE, UNKNOWN_CHANNEL, channel",
        "month=2026-13, INVALID_VALUE, month",
        "from=yesterday, INVALID_VALUE, from",
        "to=2026-02-30, INVALID_VALUE, to",
        "overdue=yes, INVALID_VALUE, overdue",
        "provisional=1, INVALID_VALUE, provisional",
        "proposedCategory=FINES, UNKNOWN_CATEGORY, proposedCategory",
        "enforcement=maybe, INVALID_VALUE, enforcement",
        "sort=name, INVALID_VALUE, sort",
        "page=-1, INVALID_VALUE, page",
        "page=x, INVALID_VALUE, page",
        "size=0, INVALID_VALUE, size",
        "size=201, INVALID_VALUE, size",
        "page=5001, INVALID_VALUE, page",
        "minPosition=!, INVALID_VALUE, minPosition"
    })
    void aWrongValueIsRefusedWithItsField(String address, String code, String field) {
        assertThatThrownBy(() -> list(address, People.PROVINCE)).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code().name()).isEqualTo(code);
            assertThat(error.details()).containsEntry("field", field);
        });
    }

    @Test
    void aListWaitsForThePlaceThatOneHasWritten(@TempDir Path another) {
        try (var own = new SearchFixture(another)) {
            var lists = new WorkListQueries(own.search(), own.index(), own.patience(), own.displays(), own.legalTime());
            own.log().append(new Story("just-now").received());
            var position = own.log().positions().head();

            var found = lists.list(Address.question("minPosition=" + position), People.PROVINCE, Locale.CHINESE);

            assertThat(ids(found)).containsExactly("just-now");
        }
    }

    private static WorkListItem row(String id, Person person) {
        return list("size=50", person).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static WorkListPage list(String address, Person person) {
        return queries.list(Address.question(address), person, Locale.CHINESE);
    }

    private static List<String> ids(WorkListPage page) {
        return page.items().stream().map(WorkListItem::id).sorted().toList();
    }

    private static List<String> words(String blanksBetween) {
        return Stream.of(blanksBetween.split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static Person person(String constant) {
        try {
            return (Person) People.class.getField(constant).get(null);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }
}
