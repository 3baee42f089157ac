package org.yuheng.query.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;
import org.yuheng.query.words.Words;

/** What a clerk is shown: proposals with reasons in words, and the organ from the register. */
class TriageQueriesTest {
    @TempDir
    private static Path folder;

    private static TriageFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new TriageFixture(folder)
                .tells(new Story("one"), "同一行为被罚两次", "金水区市监所和城管先后罚款，听证申请到11月10日截止。")
                .tells(new Story("private"), "健身房不退款", "商家跑路，会员卡拒不退款。")
                .tells(new Story("zone").in("410173"), "税务局不给退税", "申请退税三个月没有答复，税务局推诿。")
                .caughtUp();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void everyProposalSaysWhyInWords() {
        var answer = triage("one", Locale.CHINESE);

        assertThat(answer.categories().getFirst().category()).isEqualTo(Category.FINE_REPEATED);
        assertThat(answer.categories().getFirst().reasons())
                .extracting(ReasonAnswer::text)
                .contains("标题中写有“同一行为…被罚”、“被罚两次”");
        assertThat(answer.enforcement().name()).isEqualTo("像是行政执法问题");
        assertThat(answer.regions()).singleElement().satisfies(region -> {
            assertThat(region.name()).isEqualTo("金水区");
            assertThat(region.within()).isTrue();
        });
        assertThat(answer.urgency().reasons()).extracting(ReasonAnswer::text).containsExactly("正文写到临近的日期：“11月10日截止”");
        assertThat(answer.note()).contains("由工作人员决定");
        assertThat(answer.dictionary()).contains("categories@");
    }

    @Test
    void theOrganIsTheRegisteredOneOfThePlaceOrElseAProbableName() {
        assertThat(triage("one", Locale.CHINESE).organs())
                .filteredOn(organ -> organ.function().equals("MARKET"))
                .singleElement()
                .satisfies(organ -> {
                    assertThat(organ.organId()).isEqualTo("organ-js-scjg");
                    assertThat(organ.registered()).isTrue();
                });
        assertThat(triage("zone", Locale.CHINESE).organs().getFirst()).satisfies(organ -> {
            assertThat(organ.functionName()).isEqualTo("税务");
            assertThat(organ.name()).isEqualTo("郑州航空港经济综合实验区税务局");
            assertThat(organ.registered()).isFalse();
            assertThat(organ.organId()).isNull();
        });
    }

    @Test
    void whatIsNoMatterOfEnforcementIsShownItsWay() {
        var enforcement = triage("private", Locale.ENGLISH).enforcement();

        assertThat(enforcement.proposal()).isEqualTo(Proposals.Answer.NO);
        assertThat(enforcement.otherWayName()).isEqualTo("consumer dispute");
        assertThat(enforcement.otherReasons().getFirst().text()).startsWith("the subject says “健身房”");
    }

    @Test
    void onlyTheBureauOfTheRegionTriages() {
        for (Person person : new Person[] {People.AUDITOR, People.HOTLINE, People.FEDERATION, People.ORGAN}) {
            assertThatThrownBy(() -> fixture.queries().triage("one", Freshness.ANY, person, Locale.CHINESE))
                    .isInstanceOfSatisfying(
                            DomainError.class,
                            error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
        }
        assertThatThrownBy(() -> fixture.queries().triage("zone", Freshness.ANY, People.DISTRICT, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void aSilentVaultIsSaid() {
        fixture.search().vault().falls(true);
        try {
            assertThatThrownBy(() -> triage("one", Locale.CHINESE)).isInstanceOfSatisfying(DomainError.class, error -> {
                assertThat(error.code().name()).isEqualTo("STORE_UNREACHABLE");
                assertThat(error.details()).containsKey("seconds");
            });
        } finally {
            fixture.search().vault().falls(false);
        }
    }

    @Test
    void everyReasonWayAnswerAndFunctionHasItsWordsInBothLanguages() {
        var keys = Stream.of(
                        Arrays.stream(Reason.Kind.values()).map(kind -> "triage.reason." + kind),
                        Stream.of("SAME_ENTERPRISE", "SAME_ORGAN", "SIMILAR_TEXT", "NEAR_IN_TIME")
                                .map(kind -> "triage.reason." + kind),
                        Arrays.stream(OtherWay.values()).map(way -> "triage.way." + way),
                        Arrays.stream(Proposals.Answer.values()).map(answer -> "triage.enforcement." + answer),
                        Arrays.stream(Place.values()).map(place -> "triage.place." + place),
                        Dictionaries.published().file(Dictionaries.FUNCTIONS).blocks().keySet().stream()
                                .map(function -> "triage.function." + function))
                .flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> {
            assertThat(Words.in(Locale.CHINESE).find(key, Map.of())).isPresent();
            assertThat(Words.in(Locale.ENGLISH).find(key, Map.of()).orElseThrow())
                    .matches("[^\\p{IsHan}]+");
        });
    }

    private static TriageAnswer triage(String id, Locale locale) {
        return fixture.queries().triage(id, Freshness.ANY, People.CITY_CLERK, locale);
    }
}
