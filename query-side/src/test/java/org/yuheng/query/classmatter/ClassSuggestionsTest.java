package org.yuheng.query.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Told;
import org.yuheng.query.support.Until;
import org.yuheng.query.view.Patience;

/** What reaches a threshold (four of a kind at one organ in 90 days), who is told, and what is said of it. */
class ClassSuggestionsTest {
    private static final String TRIGGER = "category-organ@1";

    @TempDir
    Path folder;

    private final EventLog log = new EventLog();
    private SearchIndex<ClassEntry> index;
    private ClassSuggestionQueries queries;
    private ClassMatterQueries matters;

    @BeforeEach
    void start() {
        var serializer =
                JacksonSerializer.builder().objectMapper(EventMapper.create()).build();
        var clock = new LegalClock(Clock.systemUTC(), Duration.ZERO);
        clock.moveTo(Instant.parse("2026-12-01T02:00:00Z"));
        index = new SearchIndex<>(new ClassIndexing(), folder, "test", log.store(), serializer, Clock.systemUTC());
        index.start();
        var search = new ClassSearch(index);
        var patience = new Patience(log.positions(), Clock.systemUTC(), Duration.ofSeconds(20));
        queries = new ClassSuggestionQueries(index, search, patience);
        matters = new ClassMatterQueries(index, search, patience, clock);
    }

    @AfterEach
    void stop() {
        index.stop();
        log.close();
    }

    @Test
    void threeOfAKindAreNotEnoughAndFourAre() {
        has(Lives.complaint(1, "2026-11-02"), Lives.complaint(2, "2026-11-03"), Lives.complaint(3, "2026-11-04"));
        assertThat(open(People.CITY_CLERK)).isEmpty();

        has(Lives.complaint(4, "2026-11-05"));
        assertThat(open(People.CITY_CLERK)).singleElement().satisfies(one -> {
            assertThat(one.reachedOn()).isEqualTo("2026-11-05");
            assertThat(one.counted()).hasSize(4);
            assertThat(one.regionCode()).isEqualTo("410105");
            assertThat(one.trigger().bindingName()).isEqualTo("本局设定");
        });
    }

    @Test
    void itIsSuggestedOncePerWindowAndOthersJoinIt() {
        four();
        var first = open(People.CITY_CLERK).getFirst();
        has(Lives.complaint(5, "2026-11-06"));

        assertThat(open(People.CITY_CLERK)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(first.id());
            assertThat(one.counted()).hasSize(5);
        });
    }

    @Test
    void aCaseCountsInPlaceOfItsComplaints() {
        has(Lives.complaint(1, "2026-11-02"), Lives.complaint(2, "2026-11-03"), Lives.complaint(3, "2026-11-04"));
        has(Lives.supervisionCase(20, "2026-11-05", Lives.id(1)));
        assertThat(open(People.CITY_CLERK)).isEmpty();

        has(Lives.complaint(4, "2026-11-06"));
        assertThat(open(People.CITY_CLERK))
                .singleElement()
                .satisfies(one -> assertThat(one.evidence().memberIds())
                        .containsExactly(Lives.id(2), Lives.id(3), Lives.id(20), Lives.id(4)));
    }

    @Test
    void whatWasFoundToBeUnfoundedCountsNoMore() {
        four();
        has(Lives.complaint(4, "2026-11-05").assigned().verificationStarted().found(Finding.UNSUBSTANTIATED));

        assertThat(open(People.CITY_CLERK)).isEmpty();
    }

    @Test
    void whoeverSeesOnlyAPartOfThePlaceIsNotTold() {
        has(
                Lives.complaint(1, "2026-11-02"),
                Lives.complaint(2, "2026-11-03"),
                Lives.complaint(3, "2026-11-04", Lives.ORGAN, "410103"),
                Lives.complaint(4, "2026-11-05"));

        assertThat(open(People.CITY_CLERK))
                .singleElement()
                .satisfies(one -> assertThat(one.regionCode()).isEqualTo("410100"));
        assertThat(open(People.PROVINCE)).hasSize(1);
        assertThat(open(People.DISTRICT)).isEmpty();
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() ->
                        queries.one(open(People.PROVINCE).getFirst().id(), People.DISTRICT, null, Locale.CHINESE));
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> open(People.ORGAN));
    }

    @Test
    void whatWasDismissedIsNotSuggestedAgainAndWhatComesLaterCountsAnew() {
        four();
        var suggestion = open(People.CITY_CLERK).getFirst();
        has(Lives.dismissed(suggestion.id(), suggestion.evidence().memberIds()));
        assertThat(open(People.CITY_CLERK)).isEmpty();
        assertThat(queries.one(suggestion.id(), People.CITY_CLERK, null, Locale.CHINESE)
                        .state())
                .isEqualTo(ClassSuggestionAnswer.State.DISMISSED);

        has(Lives.complaint(5, "2026-11-06"), Lives.complaint(6, "2026-11-07"), Lives.complaint(7, "2026-11-08"));
        assertThat(open(People.CITY_CLERK)).isEmpty();
        has(Lives.complaint(8, "2026-11-09"));
        assertThat(open(People.CITY_CLERK)).hasSize(1);
    }

    @Test
    void whatWasAdoptedIsAClassMatterAndSuggestedNoMore() {
        four();
        var suggestion = open(People.CITY_CLERK).getFirst();
        var life = Lives.matter(suggestion.id(), "2026-11-10");
        for (int number = 1; number <= 4; number++) {
            life = life.and(Lives.member(
                    suggestion.id(),
                    number,
                    ClassMemberKind.COMPLAINT,
                    Lives.id(number),
                    Instant.parse("2026-11-10T03:00:00Z")));
        }
        has(life);

        assertThat(open(People.CITY_CLERK)).isEmpty();
        assertThat(queries.one(suggestion.id(), People.CITY_CLERK, null, Locale.CHINESE)
                        .state())
                .isEqualTo(ClassSuggestionAnswer.State.ADOPTED);
        assertThat(matters.matter(suggestion.id(), People.CITY_CLERK, Freshness.ANY, Locale.ENGLISH)
                        .counts()
                        .members())
                .isEqualTo(4);
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> matters.matter(suggestion.id(), People.DISTRICT, Freshness.ANY, Locale.CHINESE));
    }

    @Test
    void theFiguresCountWhatWouldHaveBeenRaisedUnderAnyThreshold() {
        four();

        assertThat(raised(null, null, People.CITY_CLERK)).isEqualTo(1);
        assertThat(raised("2", "1", People.CITY_CLERK)).isZero();
        assertThat(raised("2", "2", People.CITY_CLERK)).isEqualTo(2);
        assertThat(raised("5", null, People.CITY_CLERK)).isZero();
        assertThat(raised(null, null, People.DISTRICT)).isEqualTo(1);
    }

    @Test
    void theEffectIsCountedByMonth() {
        four();
        has(Lives.matter(Lives.id(30), "2026-11-10"));

        var effect = matters.effect(Lives.id(30), People.CITY_CLERK, Freshness.ANY);

        assertThat(effect.before().complaints()).isEqualTo(4);
        assertThat(effect.after()).isNull();
        assertThat(effect.months()).anySatisfy(month -> {
            assertThat(month.month()).hasToString("2026-11");
            assertThat(month.complaints()).isEqualTo(4);
        });
    }

    private void four() {
        for (int number = 1; number <= 4; number++) {
            has(Lives.complaint(number, "2026-11-0" + (number + 1)));
        }
    }

    private List<ClassSuggestionAnswer> open(Person person) {
        return queries.open(new ClassSuggestionQueries.Question(TRIGGER, null, null, null), person, Locale.CHINESE)
                .items();
    }

    private int raised(String count, String days, Person person) {
        return queries
                .triggers(new ClassSuggestionQueries.Trying(null, null, count, days, null), person, Locale.CHINESE)
                .stream()
                .filter(trigger -> trigger.trigger().equals(TRIGGER))
                .mapToInt(ClassTriggerAnswer::suggestions)
                .sum();
    }

    private void has(Told... lives) {
        for (var life : lives) {
            log.append(life);
        }
        var head = log.positions().head();
        Until.holds("the index has seen everything", () -> index.hasSeen(head));
    }
}
