package org.yuheng.query.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.triage.Proposals.Answer;

/** The dictionaries as data: complete, without slips, and each label can be reached. */
class DictionariesTest {
    private static final Dictionaries PUBLISHED = Dictionaries.published();
    private static final Triage TRIAGE = new Triage(PUBLISHED);

    static Stream<DictionaryFile> files() {
        return Stream.concat(Stream.of(PUBLISHED.classes()), PUBLISHED.files().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileTellsItsVersionAndItsSource(DictionaryFile file) {
        assertThat(file.version()).matches("[0-9]+");
        assertThat(file.source()).startsWith("D ").contains("设定");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noWordIsShorterThanTwoCharactersAndNoneStandsTwiceUnderALabel(DictionaryFile file) {
        file.blocks().values().forEach(block -> {
            assertThat(block.entries()).allSatisfy(entry -> {
                assertThat(entry.first()).hasSizeGreaterThanOrEqualTo(entry.isPair() ? 1 : 2);
                assertThat(entry.second())
                        .satisfiesAnyOf(
                                second -> assertThat(second).isNull(),
                                second -> assertThat(second).isNotEmpty());
            });
            assertThat(block.entries().stream().map(entry -> entry.first() + "…" + entry.second()))
                    .as(block.label())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void everyClassThatIsNamedExists() {
        var classes = PUBLISHED.classes().blocks().keySet();
        var named = PUBLISHED.files().stream()
                .flatMap(DictionaryFile::entries)
                .flatMap(entry -> Stream.of(entry.first(), entry.second(), entry.notAfter()))
                .filter(part -> part != null && part.startsWith("@"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(classes).allMatch(name -> name.startsWith("@")).containsAll(named);
        assertThat(named).isSubsetOf(classes);
    }

    @Test
    void labelsAreThoseOfTheirEnumerations() {
        assertThat(labels(Dictionaries.CATEGORIES)).isEqualTo(names(Category.values()));
        var ways = names(OtherWay.values());
        ways.add("ENFORCEMENT");
        assertThat(labels(Dictionaries.MATTERS)).isEqualTo(ways);
        assertThat(labels(Dictionaries.URGENCY))
                .allSatisfy(label -> assertThat(names(Reason.Kind.values())).contains(label));
        assertThat(PUBLISHED.file(Dictionaries.FUNCTIONS).blocks().values())
                .allSatisfy(block -> assertThat(block.facts().get("office")).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryIsReached(Category category) {
        var reached = category == Category.OTHER
                ? Stream.of("执法人员责令改正，没收，吊销，立案。")
                : PUBLISHED.file(Dictionaries.CATEGORIES).blocks().get(category.name()).entries().stream()
                        .filter(entry -> entry.weight() == Entry.STRONG)
                        .map(entry -> plain(entry.first()) + (entry.isPair() ? plain(entry.second()) : ""));

        assertThat(reached.map(text -> TRIAGE.of(Passage.of(text, text), new Facts(null, java.time.LocalDate.EPOCH)))
                        .filter(proposals ->
                                category != Category.OTHER || proposals.matter().answer() != Answer.NO))
                .anySatisfy(
                        proposals -> assertThat(proposals.categories().stream().map(Proposals.OfCategory::category))
                                .contains(category));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordIsFoundWhereItStands(DictionaryFile file) {
        if (file != PUBLISHED.classes()) {
            file.entries().filter(entry -> !entry.isPair()).forEach(entry -> {
                var found = PUBLISHED.vocabulary().in(Passage.of(null, entry.first()));
                assertThat(found.score(file.name(), entry.label()).sightings())
                        .as(entry.label() + " " + entry.first())
                        .isNotEmpty();
            });
        }
    }

    @Test
    void aMistakeStopsTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DictionaryFile.parse("x", List.of("version = 1", "[A]", "loud = 罚款")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DictionaryFile.parse("x", List.of("[A]", "strong = 罚款", "[A]")));
        assertThatIllegalArgumentException().isThrownBy(() -> DictionaryFile.parse("x", List.of("[A]", "罚款")));
    }

    @Test
    void theVersionNamesEveryFile() {
        assertThat(PUBLISHED.version().split(" ")).hasSize(5).allMatch(part -> part.matches("[a-z]+@[0-9]+"));
    }

    private static String plain(String part) {
        return part.startsWith("@")
                ? PUBLISHED.classes().blocks().get(part).entries().getFirst().first()
                : part;
    }

    private static Set<String> labels(String file) {
        return new TreeSet<>(PUBLISHED.file(file).blocks().keySet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
