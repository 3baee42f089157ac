package org.yuheng.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.query.support.TestTemplates;

/**
 * The papers as they come out of an office program: pages as pictures to look at under {@code target/papers}, their number
 * and their text to be checked.
 */
class PaperSheetTest {
    /** The number of the page alone is about 60 points. */
    private static final long LEAST_INK = 400;

    private static final PaperSheets SHEETS = new PaperSheets(new TestTemplates());
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
    void aLetterHasNumberTitleLastDayAndItsRecordOfService() {
        assertThat(PAGES.get("督办函")).hasSize(5);
        assertThat(TEXTS.get("督办函")).contains("嵩司监督〔2026〕17号", "行政执法监督督办函", "届满日为2026年11月26日（周四）", "送达回证", "—1—");
    }

    @Test
    void anOpinionHasNumberTitleLastDayAndItsColophon() {
        assertThat(PAGES.get("意见书")).hasSize(4);
        assertThat(TEXTS.get("意见书"))
                .contains("嵩司监意〔2026〕6号", "行政执法监督意见书", "届满日为2026年12月4日（周五）")
                .contains("抄送：嵩岳市消防救援支队，伏牛县人民政府。", "2026年11月4日印发");
    }

    @Test
    void aDecisionIsTheGovernmentsAndItsLastDayProvisional() {
        assertThat(PAGES.get("决定书")).hasSize(3);
        assertThat(TEXTS.get("决定书"))
                .startsWith("嵩岳市人民政府嵩政监决〔2026〕2号行政执法监督决定书")
                .contains("届满日暂定为2027年1月4日（周一）", "第31次常务会议决定");
    }

    @Test
    void aRiskNoticeHasItsOwnTitleAndNoInstrumentsParts() {
        assertThat(PAGES.get("风险提示函")).hasSize(2);
        assertThat(TEXTS.get("风险提示函")).contains("嵩司提示〔2026〕3号风险提示函", "不具有强制效力").doesNotContain("异议", "送达回证");
    }

    @Test
    void aWithdrawnPaperSaysSoOnEveryPage() {
        int pages = PAGES.get("已撤回的督办函").size();

        assertThat(TEXTS.get("已撤回的督办函").split("本文书已于2026年11月10日撤回，不再执行。", -1)).hasSize(pages + 1);
    }

    @Test
    void noPageIsWithoutText() {
        assertThat(PAGES)
                .allSatisfy((name, pages) -> assertThat(pages)
                        .allSatisfy(page -> assertThat(inkOf(page))
                                .as(page.getFileName().toString())
                                .isGreaterThan(LEAST_INK)));
    }

    /** Dark points of a picture. */
    private static long inkOf(Path page) {
        try {
            var picture = ImageIO.read(page.toFile());
            return IntStream.range(0, picture.getWidth() * picture.getHeight())
                    .filter(at -> (picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) & 0xFF) < 0x80)
                    .count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(page + " is no picture", unreadable);
        }
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
