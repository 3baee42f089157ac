package org.yuheng.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.query.support.TestTemplates;

/** The sheet for the screen. */
class PagePaperTest {
    private static final PaperSheets SHEETS = new PaperSheets(new TestTemplates());

    @Test
    void anIssuedPaperIsWholeAndNeedsNothingElse() {
        var page = html(SamplePapers.decision());

        assertThat(page)
                .contains("<p class=\"head \">嵩岳市人民政府</p>", "嵩政监决〔2026〕2号", "<h1>行政执法监督决定书</h1>")
                .contains("<p>批准依据：嵩岳市人民政府2026年12月16日第31次常务会议决定</p>", "抄送：嵩岳市司法局。")
                .contains("default-src 'none'", "size: A4")
                .doesNotContain("{{", "<script", "src=", "href=", "url(", "class=\"missing\"", "class=\"status\"");
    }

    @Test
    void withdrawnIsSaidPlainlyAndAcross() {
        assertThat(html(SamplePapers.withdrawnLetter()))
                .contains("<strong>已撤回</strong>　本文书已于2026年11月10日撤回，不再执行。理由：经异议处理，事实认定有误")
                .contains("<div class=\"across\" aria-hidden=\"true\">已撤回</div>");
        assertThat(html(SamplePapers.letter().state(PaperState.VOIDED))).contains("<strong>作废</strong>");
        assertThat(html(SamplePapers.letter().state(PaperState.APPROVED))).contains("<strong>待签发</strong>");
    }

    @Test
    void aDraftMarksWhatIsToBeWrittenAndHasNoNumberYet() {
        var page = html(new PaperBuilder(PaperKind.SUPERVISION_OPINION));

        assertThat(page)
                .contains("<strong>草稿</strong>", "<p class=\"number \">（待编号）</p>")
                .contains("<p class=\"missing\">【待补充：查明的事实】</p>", "<tr class=\"missing\"><td></td><td>【待补充：证据】</td>")
                .contains("<p class=\"missing\">【待补充：期限】</p>");
        assertThat(html(SamplePapers.opinion().state(PaperState.DRAFTED))).doesNotContain("class=\"missing\"");
    }

    @Test
    void aPeriodThatHasNotBegunSaysWhenItsLastDayWillBeKnown() {
        var period = new PaperContent.Period(30, PeriodUnit.CALENDAR_DAY, null, false, true);

        assertThat(html(SamplePapers.opinion().period(period))).contains("送达之日起30日（自然日）内", "届满日自送达后计算并载明");
    }

    @Test
    void textsStayTexts() {
        var page = html(SamplePapers.riskNotice().facts("<script>alert('{{number}}')</script>&amp;\n{{#facts}}"));

        assertThat(page)
                .contains("<p class=\"\">&lt;script&gt;alert(&#39;{{number}}&#39;)&lt;/script&gt;&amp;amp;</p>")
                .contains("<p class=\"\">{{#facts}}</p>")
                .doesNotContain("<script");
    }

    private static String html(PaperBuilder paper) {
        return SHEETS.html(paper.build(), 1);
    }
}
