package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;

/** Lists by how complaints are handled: whose desk, what comes late, what came back. */
class HandlingFilterTest {
    private static final Person PROPOSER_AND_HEAD = new Person(
            Story.CLERK.person(),
            "",
            "bureau-zz",
            RegionCode.of("410100"),
            Set.of(Role.BUREAU_CLERK, Role.BUREAU_HEAD));

    @TempDir
    private static Path folder;

    private static SearchFixture fixture;
    private static WorkListQueries queries;

    @BeforeAll
    static void start() {
        fixture = new SearchFixture(folder);
        fixture.has(
                story("late").at("2026-11-05T01:00:00Z").received(),
                story("today").at("2026-11-07T01:00:00Z").received(),
                story("soon")
                        .at("2026-11-09T01:00:00Z")
                        .under(IdentityMode.ANONYMOUS)
                        .received(),
                story("uncertain").at("2026-11-09T01:00:00Z").provisional().received(),
                story("proposed").at("2026-12-09T01:00:00Z").received().refusalProposed(),
                story("accepted").received().accepted(),
                story("deemed").in("410105001").received().deemedAccepted(),
                story("assigned").received().accepted().assigned(),
                story("standing")
                        .received()
                        .accepted()
                        .assigned()
                        .escalated()
                        .suspended(ClockKind.HANDLING, Story.HANDLING),
                story("ping-pong")
                        .received()
                        .accepted()
                        .assigned()
                        .assigned("other.clerk")
                        .assigned(),
                story("unsatisfied")
                        .received()
                        .accepted()
                        .assigned()
                        .verificationStarted()
                        .found(Finding.PARTLY)
                        .replied()
                        .calledBack(false),
                story("closed")
                        .received()
                        .accepted()
                        .assigned()
                        .verificationStarted()
                        .found(Finding.UNSUBSTANTIATED)
                        .replied()
                        .calledBack(true),
                story("merged").received().merged("accepted"));
        queries = new WorkListQueries(
                fixture.search(), fixture.index(), fixture.patience(), fixture.displays(), fixture.legalTime());
    }

    private static Story story(String id) {
        return new Story(id);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overdue=true | late",
                "atRisk=true | today soon",
                "atRisk=true&overdue=true | ''",
                "handler=bureau.zhengzhou | assigned standing ping-pong unsatisfied closed",
                "handler=other.clerk | ''",
                "handler=NONE&stage=ACCEPTED | accepted deemed",
                "bureau=bureau-zz&stage=ACCEPTED | accepted",
                "bureau=NONE&stage=ACCEPTED | deemed",
                "returned=1 | ping-pong",
                "returned=2 | ping-pong",
                "returned=3 | ''",
                "suspended=true | standing",
                "escalated=true | standing",
                "suspended=false&handler=bureau.zhengzhou | assigned ping-pong unsatisfied closed",
                "finding=PARTLY | unsatisfied",
                "finding=NONE&handler=bureau.zhengzhou | assigned standing ping-pong",
                "identityMode=ANONYMOUS | soon",
                "mergedInto=accepted | merged",
                "mergedInto=other | ''"
            })
    void aFilterKeepsWhatItSays(String address, String expected) {
        assertThat(ids(list(address, People.PROVINCE))).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITY_CLERK | assigned standing ping-pong unsatisfied",
                "CITY_HEAD | proposed accepted unsatisfied",
                "DISTRICT | deemed",
                "PROVINCE | ''",
                "AUDITOR | ''"
            })
    void mineIsWhatIsAssignedToMeOrWaitsForMeAsHead(String who, String expected) throws ReflectiveOperationException {
        var person = (Person) People.class.getField(who).get(null);

        assertThat(ids(list("mine=true", person))).isEqualTo(words(expected));
        assertThat(list("mine=false", person).total()
                        + list("mine=true", person).total())
                .isEqualTo(list("size=1", person).total());
    }

    @Test
    void aProposalDoesNotWaitForWhoeverMadeIt() {
        assertThat(ids(list("mine=true", PROPOSER_AND_HEAD)))
                .isEqualTo(words("accepted assigned standing ping-pong unsatisfied"));
    }

    @Test
    void whatCameBackMostOftenComesFirst() {
        assertThat(list("sort=-returns", People.PROVINCE).items().getFirst())
                .extracting(WorkListItem::id, WorkListItem::returns)
                .containsExactly("ping-pong", 2);
        assertThat(list("sort=returns", People.PROVINCE).items().getLast().id()).isEqualTo("ping-pong");
    }

    @Test
    void aRowSaysWhoHandlesItToThoseWhoSuperviseOnly() {
        var row = list("suspended=true", People.CITY_CLERK).items().getFirst();
        assertThat(row.handler()).isEqualTo("bureau.zhengzhou");
        assertThat(row.overlayNames()).containsExactly("已转个案监督", "中止");

        assertThat(list("suspended=true", People.HOTLINE).items().getFirst().handler())
                .isNull();
        assertThatThrownBy(() -> list("handler=bureau.zhengzhou", People.HOTLINE))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
    }

    @ParameterizedTest
    @CsvSource({
        "returned=x, returned",
        "returned=-1, returned",
        "mine=yes, mine",
        "atRisk=soon, atRisk",
        "suspended=1, suspended",
        "escalated=1, escalated",
        "finding=TRUE, finding",
        "identityMode=SECRET, identityMode",
        "sort=finding, sort"
    })
    void aWrongValueIsRefusedWithItsField(String address, String field) {
        assertThatThrownBy(() -> list(address, People.PROVINCE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.details()).containsEntry("field", field));
    }

    private static WorkListPage list(String address, Person person) {
        return queries.list(Address.question("size=50&" + address), person, Locale.CHINESE);
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
}
