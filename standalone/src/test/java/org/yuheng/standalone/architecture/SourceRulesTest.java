package org.yuheng.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.standalone.repository.SourceFile;
import org.yuheng.standalone.repository.Sources;

class SourceRulesTest {
    private static final String MAIN = "module/src/main/java/org/yuheng/word/";
    private static final String TEST = "module/src/test/java/org/yuheng/word/";
    private static final SourceFile STORY =
            file(MAIN + "package-info.java", "/** A word. */", "package org.yuheng.word;");

    @ParameterizedTest
    @EnumSource
    void theRepositoryKeepsEveryRule(SourceRule rule) {
        assertThat(rule.breachesIn(Sources.ofRepository())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleBitesItsCanary(SourceRule rule) {
        assertThat(canaries(rule))
                .isNotEmpty()
                .allSatisfy(canary -> assertThat(rule.breachesIn(sources(canary)))
                        .singleElement()
                        .asString()
                        .contains(canary.folder()));
    }

    @ParameterizedTest
    @EnumSource
    void noRuleBitesWhatIsRight(SourceRule rule) {
        assertThat(rule.breachesIn(new Sources(right()))).isEmpty();
    }

    @Test
    void everyFileThatMayBeLongIsStillLong() {
        assertThat(SourceRule.LONG_FOR_A_REASON).allSatisfy((path, reason) -> {
            assertThat(reason).isNotBlank();
            assertThat(Sources.ofRepository().files())
                    .filteredOn(file -> file.path().equals(path))
                    .singleElement()
                    .satisfies(file -> assertThat(file.lines()).isGreaterThan(SourceRule.LONGEST));
        });
    }

    @Test
    void surefireLooksAtTheTwoEndingsOfTests() {
        var poms = Sources.ofRepository().files().stream()
                .filter(file -> file.path().endsWith("pom.xml"))
                .toList();
        var includes = poms.stream()
                .flatMap(pom -> pom.text().lines())
                .map(String::strip)
                .filter(line -> line.startsWith("<include>"));

        assertThat(poms).hasSizeGreaterThan(4);
        assertThat(includes)
                .containsExactly("<include>**/*Test.java</include>", "<include>**/*Properties.java</include>");
    }

    /** The compiler asks for a canary of every rule. Each of them alone breaks it. */
    private static List<SourceFile> canaries(SourceRule rule) {
        return switch (rule) {
            case FILES_ARE_SHORT ->
                List.of(
                        new SourceFile(MAIN + "Long.java", "// line\n".repeat(SourceRule.LONGEST + 1)),
                        new SourceFile(TEST + "LongTest.java", "// line\n".repeat(SourceRule.LONGEST_TEST + 1)));
            case PACKAGES_TELL_THEIR_STORY ->
                List.of(
                        file("module/src/main/java/org/yuheng/other/Thing.java", "package org.yuheng.other;"),
                        file("module/src/main/java/org/yuheng/other/package-info.java", "package org.yuheng.other;"));
            case PUBLIC_TYPES_ARE_DOCUMENTED ->
                List.of(
                        file(MAIN + "Thing.java", "package org.yuheng.word;", "@Deprecated public record Thing() {}"),
                        file(MAIN + "Thing.java", "/** Outer. */ public class Thing { public enum Kind {} }"),
                        file(MAIN + "Thing.java", "/** Outer. */ public sealed interface Thing { record Part() {} }"),
                        file(MAIN + "Thing.java", "// no Javadoc", "public interface Thing {}"));
            case NOTHING_IS_UNFINISHED ->
                List.of(
                        file(MAIN + "Thing.java", "// TO" + "DO later"),
                        file("module/pom.xml", "<!-- FIX" + "ME -->"),
                        file("README.md", "<<<<<<" + "< HEAD", "text"));
            case NO_PLACE_IS_NAMED ->
                List.of(
                        file(TEST + "ThingTest.java", "Path.of(\"/tm" + "p/thing\")"),
                        file("README.md", "see /ho" + "me/somebody"));
            case TESTS_DO_NOT_SLEEP -> List.of(file(TEST + "ThingTest.java", "Thread." + "sleep(10);"));
            case TESTS_ARE_RUN ->
                List.of(
                        file(TEST + "ThingTests.java", "class ThingTests { @Test void isRight() {} }"),
                        file(
                                TEST + "ThingSpec.java",
                                "class ThingSpec { class Inner { @net.jqwik.api.Property void a() {} } }"));
            case TEST_CLASSES_TEST -> List.of(file(TEST + "ThingTest.java", "class ThingTest { void isRight() {} }"));
        };
    }

    private static List<SourceFile> right() {
        return List.of(
                STORY,
                file(MAIN + "Thing.java", "/** A thing. */", "@Deprecated", "public class Thing { enum Kind {} }"),
                file(MAIN + "Hidden.java", "class Hidden { public record Part() {} }"),
                file(TEST + "ThingTest.java", "class ThingTest { @Test void isRight() {} }"),
                file(TEST + "Given.java", "class Given { static void complaint() {} }"),
                new SourceFile(
                        TEST + "LongTest.java",
                        "class LongTest extends ThingTest {}\n".repeat(SourceRule.LONGEST_TEST)),
                file("README.md", "GET /api/work/orders, /usr/lib/jvm, /dev/null, https://example.org/home/page"));
    }

    private static Sources sources(SourceFile canary) {
        return new Sources(Stream.of(STORY, canary).toList());
    }

    private static SourceFile file(String path, String... lines) {
        return new SourceFile(path, String.join("\n", Arrays.asList(lines)) + "\n");
    }
}
