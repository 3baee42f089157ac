package org.yuheng.query.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;

/** Similar complaints from a real index: the same enterprise, organ, time and words, within the right of the reader. */
class SimilarTest {
    private static final String SUBJECT = "鲲鹏烧烤店被查封四十日";
    private static final String STATEMENT = "店主反映鲲鹏烧烤店因油烟净化器未登记被贴封条，冷库里的食材全部变质。";

    @TempDir
    private static Path folder;

    private static TriageFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new TriageFixture(folder)
                .tells(story("one").about("organ-cg").enterprise("ent-1"), SUBJECT, STATEMENT)
                .tells(
                        story("again")
                                .at("2026-11-04T01:00:00Z")
                                .about("organ-cg")
                                .enterprise("ent-1"),
                        SUBJECT,
                        STATEMENT + "请尽快答复。")
                .tells(
                        story("neighbour").at("2026-11-20T01:00:00Z").about("organ-cg"),
                        "鲲鹏烧烤店旁边的店也被贴封条",
                        "鲲鹏烧烤店隔壁的面馆，同样因油烟净化器未登记被贴封条。")
                .tells(story("enterprise").at("2026-05-04T01:00:00Z").enterprise("ent-1"), "重复检查", "一个月内先后七次检查消防设施。")
                .tells(story("elsewhere").in("410300").about("organ-cg"), SUBJECT, STATEMENT)
                .tells(story("own").about("bureau-zz"), SUBJECT, STATEMENT);
        IntStream.range(0, 40)
                .forEach(i -> fixture.tells(story("other-" + i), "罚款过重" + i, "因广告用语被罚款，数额过高，请求监督。第" + i + "件"));
        fixture.caughtUp();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void theSameMatterComesFirstThenWhatIsLikeItThenTheSameEnterprise() {
        var similar = similar("one", People.CITY_CLERK);

        assertThat(similar).extracting(SimilarAnswer.Item::id).containsExactly("again", "neighbour", "enterprise");
        assertThat(similar.getFirst().duplicate()).isTrue();
        assertThat(similar)
                .extracting(SimilarAnswer.Item::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(similar.getFirst().score()).isGreaterThan(0.9);
        assertThat(similar.getLast().duplicate()).isFalse();
    }

    @Test
    void eachHasItsReasonsInWords() {
        var similar = similar("one", People.CITY_CLERK);

        assertThat(similar.getFirst().reasons())
                .extracting(ReasonAnswer::text)
                .containsExactly("同一企业", "同一被投诉机关", "少见词语有100%相同", "相隔2天");
        assertThat(similar.getLast().reasons()).extracting(ReasonAnswer::kind).contains("SAME_ENTERPRISE");
    }

    @Test
    void nobodyFindsWhatLiesBeyondTheRightOrIsAboutTheOwnBody() {
        assertThat(similar("one", People.CITY_CLERK))
                .extracting(SimilarAnswer.Item::id)
                .doesNotContain("elsewhere", "own", "one");
        assertThat(similar("one", People.PROVINCE))
                .extracting(SimilarAnswer.Item::id)
                .contains("elsewhere", "own");
        assertThatThrownBy(() -> similar("elsewhere", People.CITY_CLERK))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_FOUND"));
        for (var person : List.of(People.AUDITOR, People.HOTLINE, People.ORGAN, People.ADMINISTRATOR)) {
            assertThatThrownBy(() -> similar("one", person))
                    .isInstanceOfSatisfying(
                            DomainError.class,
                            error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
        }
    }

    @Test
    void nothingIsFoundWhileTheVaultIsSilent() {
        fixture.search().vault().falls(true);
        try {
            assertThatThrownBy(() -> similar("one", People.CITY_CLERK))
                    .isInstanceOfSatisfying(
                            DomainError.class,
                            error -> assertThat(error.code().name()).isEqualTo("STORE_UNREACHABLE"));
        } finally {
            fixture.search().vault().falls(false);
        }
    }

    @Test
    void asManyAreGivenAsAreAskedFor() {
        var few = fixture.queries().similar("one", 1, Freshness.ANY, People.CITY_CLERK, Locale.ENGLISH);

        assertThat(few.items()).hasSize(1);
        assertThat(few.items().getFirst().reasons())
                .extracting(ReasonAnswer::text)
                .contains("the same enterprise");
    }

    private static Story story(String id) {
        return new Story(id);
    }

    private static List<SimilarAnswer.Item> similar(String id, Person person) {
        return fixture.queries()
                .similar(id, 10, Freshness.ANY, person, Locale.CHINESE)
                .items();
    }
}
