package org.yuheng.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.platform.access.Action;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestVault;
import org.yuheng.query.support.Until;

/** The index over stops, crashes, damage, poison and a silent vault. */
class SearchIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @TempDir
    private Path folder;

    private final EventLog log = new EventLog();
    private final TestVault vault = new TestVault();

    @AfterEach
    void closeTheLog() {
        log.close();
    }

    @Test
    void whatIsWrittenIsFoundSoon() {
        var fixture = open();
        fixture.has(new Story("one").received());

        assertThat(everything(fixture)).extracting(ComplaintDocument::id).containsExactly("one");
        fixture.stop();
    }

    @Test
    void anOrderlyStopLosesNothingAndReadsNothingTwice() {
        var first = open();
        first.has(new Story("one").received(), new Story("two").received());
        first.stop();

        var second = open();
        second.caughtUp();

        assertThat(everything(second)).hasSize(2);
        assertThat(second.index().events()).isZero();
        second.stop();
    }

    @Test
    void afterACrashItGoesOnFromTheLastCommit() throws IOException {
        var first = open();
        first.has(new Story("one").received());
        first.stop();
        var crashed = copyOfTheFolder();

        var second = open();
        second.has(new Story("two").received().accepted());
        second.stop();

        var third = new SearchFixture(crashed, log, vault);
        third.caughtUp();
        assertThat(everything(third)).extracting(ComplaintDocument::id).containsExactlyInAnyOrder("one", "two");
        assertThat(third.index().events()).isEqualTo(2);
        third.stop();
    }

    @Test
    void aDamagedIndexIsSetAsideAndBuiltAnew() throws IOException {
        var first = open();
        first.has(new Story("one").received());
        first.stop();
        try (var files = Files.list(folder.resolve("index"))) {
            for (var file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }

        var second = open();
        second.caughtUp();

        assertThat(everything(second)).extracting(ComplaintDocument::id).containsExactly("one");
        assertThat(folder.resolve("index.set-aside")).isDirectory();
        second.stop();
    }

    @Test
    void anIndexOfAnotherFormatIsSetAsideAndBuiltAnew() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve("index"));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }
        log.append(new Story("one").received());

        var fixture = open();
        fixture.caughtUp();

        assertThat(everything(fixture)).hasSize(1);
        assertThat(folder.resolve("index.set-aside")).isDirectory();
        fixture.stop();
    }

    @Test
    void aFolderInUseIsRefusedAndLeftAlone() {
        var first = open();

        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("in use");

        first.has(new Story("one").received());
        assertThat(folder.resolve("index.set-aside")).doesNotExist();
        first.stop();
    }

    @Test
    void aRebuildTakesThePlaceOfTheIndexWhichServesUntilThen() {
        var fixture = open();
        IntStream.range(0, 30).forEach(i -> log.append(new Story("story-" + i).received()));
        fixture.caughtUp();

        fixture.index().beginRebuild();
        fixture.index().beginRebuild();
        fixture.has(new Story("meanwhile").received());
        assertThat(everything(fixture)).hasSize(31);
        Until.holds(
                "switched",
                () -> fixture.index().rebuildProgress(log.positions().head()).isEmpty());

        fixture.has(new Story("afterwards").received());
        assertThat(everything(fixture)).hasSize(32);
        assertThat(fixture.index().events()).isGreaterThan(32);
        fixture.stop();
        assertThat(folder.resolve("index")).doesNotExist();
        var again = open();
        again.caughtUp();
        assertThat(everything(again)).hasSize(32);
        assertThat(again.index().events()).isZero();
        again.stop();
    }

    @Test
    void aRebuildThatAStopCutOffGoesOnAtTheNextStart() throws IOException {
        var first = open();
        first.has(new Story("one").received());
        first.stop();
        Files.createDirectory(folder.resolve("index.g2"));

        var second = open();
        Until.holds(
                "switched",
                () -> second.index().rebuildProgress(log.positions().head()).isEmpty());
        second.caughtUp();

        assertThat(everything(second)).hasSize(1);
        assertThat(folder.resolve("index")).doesNotExist();
        second.stop();
    }

    @Test
    void aRebuildThatIsGivenUpLeavesTheIndexAsItWas() {
        var fixture = open();
        fixture.has(new Story("one").received());
        fixture.index().beginRebuild();

        fixture.index().cancelRebuild();

        assertThat(everything(fixture)).hasSize(1);
        fixture.has(new Story("two").received());
        assertThat(everything(fixture)).hasSize(2);
        fixture.stop();
    }

    @Test
    void aPoisonEventBreaksItsOwnComplaintAndNothingElse() {
        var fixture = open();
        log.append("poisoned", 1, new ComplaintRefusalDeclined("poisoned", Story.HEAD, "text", Instant.EPOCH));
        fixture.has(new Story("sound").received());

        assertThat(fixture.index().broken()).isEqualTo(1);
        assertThat(everything(fixture)).extracting(ComplaintDocument::id).containsExactly("sound");
        assertThat(fixture.index().isHealthy()).isTrue();
        fixture.stop();
    }

    @Test
    void textsThatTheVaultOwesAreIndexedWhenItAnswersAgain() {
        var fixture = open();
        vault.tells("one", "城管重复检查").falls(true);
        fixture.has(new Story("one").received());
        assertThat(fixture.index().textOwed()).isEqualTo(1);
        assertThat(find(fixture, "城管")).isEmpty();

        vault.falls(false);

        Until.holds("the text is there", () -> fixture.index().textOwed() == 0);
        assertThat(find(fixture, "城管")).hasSize(1);
        fixture.stop();
    }

    @Test
    void anErasedTextIsGoneWithTheNextEvent() {
        var fixture = open();
        vault.tells("one", "城管重复检查");
        var story = new Story("one").received();
        fixture.has(story);
        assertThat(find(fixture, "城管")).hasSize(1);

        vault.erases("one");
        fixture.has(story.accepted());

        assertThat(find(fixture, "城管")).isEmpty();
        assertThat(everything(fixture)).hasSize(1);
        fixture.stop();
    }

    @Test
    void theVaultIsAskedOncePerBatch() {
        for (int i = 0; i < 100; i++) {
            log.append(new Story("complaint-" + i).received().screeningStarted());
        }

        var fixture = open();
        fixture.caughtUp();

        assertThat(vault.questions()).isLessThan(10);
        fixture.stop();
    }

    @Test
    void aStatementHasNoPositionsAndIsNotStored() throws IOException {
        vault.tells("one", "本人仅在此处写下的独特语句鲲鹏玄武");
        var fixture = open();
        fixture.has(new Story("one").received());

        fixture.index()
                .search(open -> open.search(searcher -> {
                    for (var leaf : searcher.getIndexReader().leaves()) {
                        var field = leaf.reader().getFieldInfos().fieldInfo(IndexField.STATEMENT);
                        assertThat(field.getIndexOptions()).isEqualTo(IndexOptions.DOCS);
                        assertThat(field.hasTermVectors()).isFalse();
                    }
                    var stored = searcher.storedFields().document(0);
                    assertThat(stored.getField(IndexField.STATEMENT)).isNull();
                    return null;
                }));
        fixture.stop();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .doesNotContain("独特语句");
            }
        }
    }

    private SearchFixture open() {
        return new SearchFixture(folder.resolve("index"), log, vault);
    }

    private Path copyOfTheFolder() throws IOException {
        var copy = folder.resolve("copy");
        Files.createDirectories(copy);
        try (var files = Files.list(folder.resolve("index"))) {
            for (var file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static List<ComplaintDocument> everything(SearchFixture fixture) {
        return page(fixture, ComplaintFilter.everything(TODAY));
    }

    private static List<ComplaintDocument> find(SearchFixture fixture, String words) {
        return page(
                fixture,
                new ComplaintFilter(
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        words,
                        null,
                        null,
                        null,
                        HandlingFilter.ANY,
                        null,
                        TODAY));
    }

    private static List<ComplaintDocument> page(SearchFixture fixture, ComplaintFilter filter) {
        var reach = Reach.of(People.PROVINCE, Action.LIST_COMPLAINTS);
        return fixture.search()
                .page(filter, reach, reach, SortOrder.MOST_URGENT_FIRST, 0, 50)
                .items();
    }
}
