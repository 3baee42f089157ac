package org.yuheng.command.papertemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.papertemplate.KeptTemplate.Origin;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.BuiltInTemplates;
import org.yuheng.platform.paper.PaperFormat;

class KeptTemplatesTest {
    private static final PaperKind LETTER = PaperKind.SUPERVISION_LETTER;
    private static final PaperFormat HTML = PaperFormat.HTML;
    private static final Instant NOW = Instant.parse("2026-11-04T01:00:00Z");
    private static final byte[] OWN = "own".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private KeptTemplates templates;

    @BeforeEach
    void start() {
        templates = new KeptTemplates(database.jdbc(), database.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        templates.storeBuiltIn();
    }

    @Test
    void theBuiltInTemplatesAreVersionOneAndAreNotStoredTwice() {
        templates.storeBuiltIn();

        assertThat(database.count("paper_template")).isEqualTo(8);
        assertThat(templates.currentVersion(LETTER, HTML)).isEqualTo(1);
        assertThat(templates.content(LETTER, HTML, 1)).contains(BuiltInTemplates.content(LETTER, HTML));
        assertThat(templates.inUse(LETTER, HTML).orElseThrow().at()).isEqualTo(NOW);
    }

    @Test
    void anUploadedTemplateIsANewVersionAndTheOldOneStays() {
        var kept = templates.upload(LETTER, HTML, OWN, "admin");

        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.by()).isEqualTo("admin");
        assertThat(kept.size()).isEqualTo(OWN.length);
        assertThat(templates.currentVersion(LETTER, HTML)).isEqualTo(2);
        assertThat(templates.content(LETTER, HTML, 2)).contains(OWN);
        assertThat(templates.content(LETTER, HTML, 1)).contains(BuiltInTemplates.content(LETTER, HTML));
        assertThat(templates.currentVersion(LETTER, PaperFormat.DOCX)).isEqualTo(1);
        assertThat(templates.content(LETTER, HTML, 3)).isEmpty();
    }

    @Test
    void whatIsInUseAlreadyGetsNoNewVersion() {
        templates.upload(LETTER, HTML, OWN, "admin");

        assertThat(templates.upload(LETTER, HTML, OWN, "other").version()).isEqualTo(2);
        assertThat(templates.versions(LETTER, HTML)).hasSize(2);
    }

    @Test
    void theBuiltInOneComesBackAsANewVersion() {
        templates.upload(LETTER, HTML, OWN, "admin");

        var restored = templates.restore(LETTER, HTML, "admin");

        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.origin()).isEqualTo(Origin.BUILT_IN);
        assertThat(templates.content(LETTER, HTML, 3)).contains(BuiltInTemplates.content(LETTER, HTML));
    }

    @Test
    void aNewReleaseReplacesTheBuiltInOneAndLeavesAnUploadedOneInUse() {
        templates.upload(PaperKind.SUPERVISION_OPINION, HTML, OWN, "admin");
        database.jdbc().update("UPDATE paper_template SET sha256 = repeat('0', 64) WHERE origin = 'BUILT_IN'");

        templates.storeBuiltIn();

        assertThat(templates.currentVersion(LETTER, HTML)).isEqualTo(2);
        assertThat(templates.currentVersion(PaperKind.SUPERVISION_OPINION, HTML))
                .isEqualTo(2);
        assertThat(templates.versions(PaperKind.SUPERVISION_OPINION, HTML))
                .extracting(KeptTemplate::version, KeptTemplate::origin)
                .startsWith(tuple(3, Origin.BUILT_IN));
    }

    @Test
    void manyWritersMakeVersionsWithoutGap() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            var uploads = IntStream.range(0, 16)
                    .mapToObj(number -> (Callable<KeptTemplate>)
                            () -> templates.upload(LETTER, HTML, new byte[] {(byte) number}, "admin"))
                    .toList();
            for (var upload : writers.invokeAll(uploads)) {
                upload.get();
            }
        }

        assertThat(templates.versions(LETTER, HTML))
                .extracting(KeptTemplate::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).map(at -> 18 - at).boxed().toList());
    }
}
