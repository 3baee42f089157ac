package org.yuheng.standalone.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.standalone.repository.SourceFile;
import org.yuheng.standalone.repository.Sources;

/** The rules that are read off the texts: length, documentation, nothing unfinished, every test is run. */
enum SourceRule {
    FILES_ARE_SHORT(SourceRule::longFiles),
    PACKAGES_TELL_THEIR_STORY(SourceRule::silentPackages),
    PUBLIC_TYPES_ARE_DOCUMENTED(SourceRule::undocumentedTypes),
    NOTHING_IS_UNFINISHED(SourceRule::unfinishedWork),
    NO_PLACE_IS_NAMED(SourceRule::placesOfOneMachine),
    TESTS_DO_NOT_SLEEP(SourceRule::sleepingTests),
    TESTS_ARE_RUN(SourceRule::unseenTests),
    TEST_CLASSES_TEST(SourceRule::emptyTests);

    /** In lines; tests are lists of cases and may be longer. */
    static final int LONGEST = 250;

    static final int LONGEST_TEST = 350;

    // Put together, so that this file keeps the rules itself.
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b|^(?:<{7}|>{7}) \\S+", Pattern.MULTILINE);
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w.~-])/(?:ro" + "ot|ho" + "me|wo" + "rk|tm" + "p|Us" + "ers)/[\\w.-]+");

    /** Files that are longer and still one thing, each with the reason. */
    static final Map<String, String> LONG_FOR_A_REASON = Map.of(
            "shared-kernel/kernel/src/main/java/org/yuheng/kernel/error/ErrorCode.java",
            "every refusal of the product on one page",
            "command-side/src/main/java/org/yuheng/command/complaint/ComplaintState.java",
            "the phases of a complaint on one page",
            "command-side/src/main/java/org/yuheng/command/complaint/ComplaintCommand.java",
            "the whole vocabulary on one page",
            "command-side/src/main/java/org/yuheng/command/complaint/Complaint.java",
            "one handler per verb, as the framework wants them",
            "query-side/src/main/java/org/yuheng/query/index/SearchIndex.java",
            "the index of a node with its one writing thread, from start to stop",
            "standalone/src/test/java/org/yuheng/standalone/platform/AccessOverHttpTest.java",
            "role × endpoint, one line for each",
            "standalone/src/test/java/org/yuheng/standalone/platform/LifeOfAComplaintTest.java",
            "one story in numbered steps");

    private final Function<Sources, Stream<String>> reading;

    SourceRule(Function<Sources, Stream<String>> reading) {
        this.reading = reading;
    }

    /** One line per breach. */
    List<String> breachesIn(Sources sources) {
        return reading.apply(sources).toList();
    }

    private static Stream<String> longFiles(Sources sources) {
        return Stream.concat(longer(sources.mainJava(), LONGEST), longer(sources.testJava(), LONGEST_TEST));
    }

    private static Stream<String> longer(List<SourceFile> files, int limit) {
        return files.stream()
                .filter(file -> file.lines() > limit && !LONG_FOR_A_REASON.containsKey(file.path()))
                .map(file -> file.path() + " has " + file.lines() + " lines");
    }

    private static Stream<String> silentPackages(Sources sources) {
        Set<String> told = sources.mainJava().stream()
                .filter(file ->
                        file.name().equals("package-info") && file.text().startsWith("/**"))
                .map(SourceFile::folder)
                .collect(Collectors.toSet());
        return sources.mainJava().stream()
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> !told.contains(folder))
                .map(folder -> folder + " has no package-info with a story");
    }

    private static Stream<String> undocumentedTypes(Sources sources) {
        return breaches(
                sources.mainJava(),
                (file, parsed) -> parsed.undocumentedPublicTypes().stream()
                        .map(type -> file.path() + ": " + type + " has no Javadoc"));
    }

    /** A test waits for what it expects, with a bound; the one that helps it to wait is no test. */
    private static Stream<String> sleepingTests(Sources sources) {
        return sources.testJava().stream()
                .filter(file -> isRun(file) && file.text().contains("Thread." + "sleep("))
                .map(file -> file.path() + " sleeps");
    }

    /** Surefire looks at these two endings; a test with another name would never run. */
    private static Stream<String> unseenTests(Sources sources) {
        return breaches(
                sources.testJava(),
                (file, parsed) -> !isRun(file) && parsed.hasTests()
                        ? Stream.of(file.path() + " has tests and is not run")
                        : Stream.empty());
    }

    private static Stream<String> emptyTests(Sources sources) {
        return breaches(
                sources.testJava(),
                (file, parsed) -> isRun(file) && !parsed.hasTests() && !parsed.mayInheritTests()
                        ? Stream.of(file.path() + " is named as a test and has none")
                        : Stream.empty());
    }

    private static Stream<String> breaches(
            List<SourceFile> files, BiFunction<SourceFile, ParsedJava, Stream<String>> reading) {
        return ParsedJava.of(files).entrySet().stream()
                .flatMap(entry -> reading.apply(entry.getKey(), entry.getValue()));
    }

    private static boolean isRun(SourceFile file) {
        return file.name().endsWith("Test") || file.name().endsWith("Properties");
    }

    private static Stream<String> unfinishedWork(Sources sources) {
        return matching(sources, UNFINISHED);
    }

    private static Stream<String> placesOfOneMachine(Sources sources) {
        return matching(sources, PLACE);
    }

    private static Stream<String> matching(Sources sources, Pattern forbidden) {
        return sources.files().stream()
                .flatMap(file ->
                        forbidden.matcher(file.text()).results().map(found -> file.path() + " says " + found.group()));
    }
}
