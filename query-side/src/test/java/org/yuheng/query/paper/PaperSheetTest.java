package org.yuheng.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.PaperFormat;

/**
 * The papers as they come out of an office program: pages as pictures to look at under {@code target/papers}, their number
 * and their text to be checked.
 */
class PaperSheetTest {
    private static final PaperSheets SHEETS = new PaperSheets(new BuiltInKept());
    private static final Map<String, PaperContent> PAPERS = new LinkedHashMap<>();
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();
    private static final Map<String, List<Path>> PAGES = new LinkedHashMap<>();

    static {
        PAPERS.put("督办函", SamplePapers.letter().served(SamplePapers.service()).build());
        PAPERS.put("意见书", SamplePapers.opinion().build());
        PAPERS.put("决定书", SamplePapers.decision().build());
        PAPERS.put("风险提示函", SamplePapers.riskNotice().build());
        PAPERS.put("已撤回的督办函", SamplePapers.withdrawnLetter().build());
        PAPERS.put("草稿", new PaperBuilder(PaperKind.SUPERVISION_OPINION).build());
    }

    @BeforeAll
    static void print() throws IOException {
        Assumptions.assumeTrue(
                Office.isThere(), "LibreOffice or Poppler is not installed, so no page of a paper can be looked at");
        var folder = Files.createDirectories(Path.of("target", "papers")).toAbsolutePath();
        var office = new Office(folder);
        var files = new ArrayList<Path>();
        for (var paper : PAPERS.entrySet()) {
            files.add(write(folder, paper.getKey(), paper.getValue()));
        }
        office.convert(files);
        for (var name : PAPERS.keySet()) {
            var pdf = folder.resolve(name + ".pdf");
            TEXTS.put(name, office.text(pdf));
            PAGES.put(name, office.pictures(pdf));
        }
    }

    @Test
    void aLetterHasNumberTitleDueDateAndItsRecordOfService() {
        assertThat(PAGES.get("督办函")).hasSize(5);
        assertThat(TEXTS.get("督办函")).contains("嵩司监督〔2026〕17号", "行政执法监督督办函", "届满日为2026年11月26日（周四）", "送达回证", "—1—");
    }

    private static Path write(Path folder, String name, PaperContent content) throws IOException {
        Files.writeString(
                folder.resolve(name + ".html"),
                SHEETS.html(content, SHEETS.currentVersion(content.kind(), PaperFormat.HTML)));
        var file = folder.resolve(name + ".docx");
        try (var to = Files.newOutputStream(file)) {
            SHEETS.docx(content, SHEETS.currentVersion(content.kind(), PaperFormat.DOCX), to);
        }
        return file;
    }
}
