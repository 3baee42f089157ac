package org.yuheng.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.standalone.repository.Page;
import org.yuheng.standalone.repository.Sources;

class DecisionRecordsTest {
    private static final Path FOLDER = Sources.repository().resolve("shared-kernel/docs/decisions");
    private static final int LONGEST = 40;

    static List<Path> records() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsHalfAPageWithItsFourParts(Path record) {
        var page = Page.of(record);
        var number = record.getFileName().toString().substring(0, 4);

        assertThat(record.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md");
        assertThat(page.text()).startsWith("# " + number + " ");
        assertThat(page.text().lines()).hasSizeLessThan(LONGEST);
        assertThat(List.of("## Context", "## Decision", "## What it costs", "## Held by"))
                .allSatisfy(part -> assertThat(page.section(part)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatHoldsADecisionExists(Path record) {
        assertThat(missing(Page.of(record))).isEmpty();
    }

    @Test
    void aHolderThatDoesNotExistIsFound(@TempDir Path folder) throws IOException {
        var record = Files.writeString(
                folder.resolve("0099-nothing.md"),
                "## Held by\n\n- `NoSuchTest`, `DecisionRecordsTest#noSuchMethod`\n");

        assertThat(missing(Page.of(record))).containsExactly("NoSuchTest", "DecisionRecordsTest#noSuchMethod");
        assertThat(missing(Page.of(Files.writeString(record, "## Held by\n\nnobody\n"))))
                .containsExactly("nothing is named");
    }

    @Test
    void theIndexListsEveryRecordWithItsTitle() throws IOException {
        var index = Page.of(FOLDER.resolve("README.md"));
        var expected = records().stream().map(record -> {
            var title = Page.of(record).text().lines().findFirst().orElseThrow();
            return "- [%s](%s) %s".formatted(title.substring(2, 6), record.getFileName(), title.substring(7));
        });

        assertThat(index.text().lines().filter(line -> line.startsWith("- ")))
                .containsExactlyElementsOf(expected.toList());
    }

    @Test
    void noNumberIsUsedTwice() throws IOException {
        assertThat(records().stream()
                        .map(record -> record.getFileName().toString().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    /** What a record names as its holder and nobody can find; something must be named. */
    private static List<String> missing(Page page) {
        var named = Page.codeIn(page.section("## Held by"))
                .filter(name ->
                        name.contains("/") || name.endsWith(".xml") || name.matches(".*(Test|Properties)(#\\w+)?"))
                .toList();
        return named.isEmpty()
                ? List.of("nothing is named")
                : named.stream()
                        .filter(Predicate.not(DecisionRecordsTest::exists))
                        .toList();
    }

    private static boolean exists(String name) {
        if (name.contains("/") || name.endsWith(".xml")) {
            return Files.exists(Sources.repository().resolve(name));
        }
        var parts = name.split("#");
        return test(parts[0])
                .filter(text -> parts.length == 1 || text.contains("void " + parts[1] + "("))
                .isPresent();
    }

    private static Optional<String> test(String simpleName) {
        return Sources.ofRepository().testJava().stream()
                .filter(file -> file.name().equals(simpleName))
                .map(file -> file.text())
                .findFirst();
    }
}
