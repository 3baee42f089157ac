package org.yuheng.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.standalone.repository.Page;
import org.yuheng.standalone.repository.SourceFile;
import org.yuheng.standalone.repository.Sources;
import org.yuheng.standalone.store.DataFolder;

class DocumentsTest {
    private static final Path REPOSITORY = Sources.repository();
    private static final Page README = Page.of(REPOSITORY.resolve("README.md"));
    private static final Page RUNBOOK = Page.of(REPOSITORY.resolve("shared-kernel/docs/runbook.md"));

    @Test
    void theTwoCommandsStandAtTheTop() {
        assertThat(README.text().lines().filter(line -> !line.isBlank()).limit(5))
                .containsExactly("# Yuheng 豫衡", "```", "./yuheng demo", "mvn verify", "```");
    }

    @Test
    void theModulesAreThoseOfTheBuild() {
        assertThat(README.tableBelow("## Modules"))
                .extracting(List::getFirst)
                .containsExactlyElementsOf(modulesIn("").toList());
    }

    @Test
    void theOptionsAreThoseOfTheLauncher() throws Exception {
        var documented = README.tableBelow("## Starting").stream()
                .map(List::getFirst)
                .filter(cell -> cell.matches("--[a-z].*"))
                .map(cell -> cell.split(" ")[0]);

        assertThat(documented).containsExactlyElementsOf(found("--[a-z]+", helpOfTheLauncher()));
    }

    @Test
    void theVariablesAreThoseOfTheProfiles() throws IOException {
        var profile = Files.readString(REPOSITORY.resolve("standalone/src/main/resources/application-postgres.yaml"));
        var documented =
                README.tableBelow("## Starting").stream().map(List::getFirst).filter(cell -> cell.matches("[A-Z_]+"));

        assertThat(documented).containsExactlyElementsOf(found("\\b(?:SPRING|YUHENG)_[A-Z_]+[A-Z]", profile));
    }

    @Test
    void whatTheReadmeCallsByNameExists() {
        var classes = Stream.concat(
                        Sources.ofRepository().mainJava().stream(), Sources.ofRepository().testJava().stream())
                .map(SourceFile::name)
                .toList();
        var named =
                Page.codeIn(README.section("## Adding a slice")).filter(name -> name.matches("(?:[A-Z][a-z]+){2,}"));

        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(classes);
    }

    @Test
    void theFoldersOfTheRunbookAreThoseOfTheDataFolder(@TempDir Path temporary) throws IOException {
        var documented = RUNBOOK.tableBelow("## The data folder").stream().map(List::getFirst);

        try (var data = DataFolder.open(temporary.resolve("data"));
                var made = Files.list(data.path()).filter(Files::isDirectory)) {
            var names = made.map(folder -> folder.getFileName().toString()).toList();
            assertThat(documented.filter(name -> !name.equals("logs"))).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "shared-kernel/docs/runbook.md", "shared-kernel/docs/decisions/README.md"})
    void noLinkIsDead(String document) {
        var page = Page.of(REPOSITORY.resolve(document));

        assertThat(page.localLinks()).allSatisfy(target -> assertThat(target).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "shared-kernel/docs/runbook.md"})
    void everyPathThatIsNamedIsServed(String document) {
        var page = Page.of(REPOSITORY.resolve(document));
        var named = found("(?<![\\w-])/api/[\\w/{}-]+", page.text().replaceAll("127\\.0\\.0\\.1:8080", " "));

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ServedPaths.serve(path)).as(path).isTrue());
    }

    @Test
    void aPathThatNobodyServesIsFound() {
        assertThat(ServedPaths.serve("/api/complaints")).isTrue();
        assertThat(ServedPaths.serve("/api/complaints/some-id/accept")).isTrue();
        assertThat(ServedPaths.serve("/api/complaints/some-id/no-such-verb")).isFalse();
        assertThat(ServedPaths.serve("/api/no-such-thing")).isFalse();
    }

    private static Stream<String> modulesIn(String folder) {
        var pom = Page.of(REPOSITORY.resolve(folder + "pom.xml")).text();
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(pom)
                .results()
                .map(module -> folder + module.group(1))
                .flatMap(module -> {
                    var below = modulesIn(module + "/").toList();
                    return below.isEmpty() ? Stream.of(module) : below.stream();
                });
    }

    private static String helpOfTheLauncher() throws IOException, InterruptedException {
        var launcher = new ProcessBuilder("bash", REPOSITORY.resolve("yuheng").toString(), "help")
                .redirectErrorStream(true)
                .start();
        var help = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).as(help).isZero();
        return help;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
