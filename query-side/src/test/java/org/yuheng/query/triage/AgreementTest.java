package org.yuheng.query.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;
import org.yuheng.query.triage.Agreement.Aspect;
import org.yuheng.query.triage.Agreement.OfAspect;

/** Agreement counted from a real index: what people decided beside what the words suggest. */
class AgreementTest {
    @TempDir
    private static Path folder;

    private static TriageFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new TriageFixture(folder)
                .tells(
                        new Story("same")
                                .category(Category.FINE_REPEATED)
                                .about("organ-js-scjg")
                                .received()
                                .accepted(),
                        "同一行为被罚两次",
                        "市场监管局先后罚款。")
                .tells(
                        new Story("group")
                                .category(Category.FINE_EXCESSIVE)
                                .about("organ-scjg")
                                .received()
                                .accepted(),
                        "同一行为被罚两次",
                        "市场监管局先后罚款。")
                .tells(
                        new Story("another")
                                .category(Category.CONDUCT)
                                .about("organ-cg")
                                .received()
                                .accepted(),
                        "同一行为被罚两次",
                        "市场监管局先后罚款。")
                .tells(
                        new Story("nothing")
                                .category(Category.OTHER)
                                .about("organ-cg")
                                .received()
                                .accepted(),
                        "你好",
                        "请回电。")
                .tells(new Story("stated").category(Category.FINE_REPEATED).received(), "同一行为被罚两次", "先后罚款。")
                .tells(
                        new Story("deemed")
                                .category(Category.FINE_REPEATED)
                                .received()
                                .deemedAccepted(),
                        "同一行为被罚两次",
                        "先后罚款。")
                .tells(
                        new Story("refused").received().refusalProposed().refused(RefusalReason.NOT_ENFORCEMENT),
                        "健身房不退款",
                        "商家跑路，会员卡拒不退款。")
                .tells(
                        new Story("elsewhere").received().refusalProposed().refused(RefusalReason.NOT_JURISDICTION),
                        "健身房不退款",
                        "商家跑路，会员卡拒不退款。")
                .tells(
                        new Story("luoyang")
                                .in("410300")
                                .category(Category.FINE_REPEATED)
                                .about("organ-scjg")
                                .at("2026-12-02T01:00:00Z")
                                .received()
                                .accepted(),
                        "同一行为被罚两次",
                        "先后罚款。")
                .caughtUp();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void onlyDecisionsOfPeopleAreCountedAndEachAspectByItself() {
        var agreement = agreement("region:410100", null, People.PROVINCE);

        assertThat(agreement.aspects())
                .containsExactly(
                        new OfAspect(Aspect.CATEGORY, 4, 3, 1),
                        new OfAspect(Aspect.CATEGORY_GROUP, 4, 3, 2),
                        new OfAspect(Aspect.ORGAN, 4, 3, 1),
                        new OfAspect(Aspect.FUNCTION, 4, 3, 2),
                        new OfAspect(Aspect.ENFORCEMENT, 5, 4, 4));
        assertThat(agreement.dictionary()).isEqualTo(Dictionaries.published().version());
    }

    @Test
    void theScopesAndRightsAreThoseOfFiguresForTheBureau() {
        assertThat(decided(agreement(null, null, People.CITY_HEAD))).isEqualTo(4);
        assertThat(decided(agreement(null, null, People.PROVINCE))).isEqualTo(5);
        assertThat(decided(agreement(null, "2026-12-01", People.PROVINCE))).isEqualTo(1);
        assertThat(decided(agreement("organ:organ-cg", null, People.PROVINCE))).isEqualTo(2);
        refused("region:410300", People.CITY_HEAD, "NOT_FOUND");
        refused("region:410100", People.FEDERATION, "NOT_ALLOWED");
        refused("street:1", People.CITY_HEAD, "INVALID_VALUE");
    }

    private static long decided(Agreement agreement) {
        return agreement.aspects().getFirst().decided();
    }

    private static void refused(String scope, Person person, String code) {
        assertThatThrownBy(() -> agreement(scope, null, person))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo(code));
    }

    private static Agreement agreement(String scope, String from, Person person) {
        return fixture.agreement().agreement(new AgreementQuestion(scope, from, null, null), person);
    }
}
