package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;

/** The draft of a proposal to the government when a letter or an opinion was not followed in time. 《行政执法监督条例》第二十九条. */
final class ProposalWords {
    private ProposalWords() {}

    static String of(List<CaseEvent> life, DeadlineMissed missed) {
        var opening = (CaseProposed) life.getFirst();
        var paper = "监督文书";
        var served = "";
        for (var event : life) {
            if (event instanceof PaperIssued e && e.paperId().equals(missed.paperId())) {
                paper = "%s（%s）".formatted(e.kind().chinese(), e.number());
            } else if (event instanceof PaperServed e && e.paperId().equals(missed.paperId())) {
                served = day(e.servedOn());
            }
        }
        return "案号%s。本局制发的%s于%s送达，载明的报送期限至%s届满，被监督机关未报送纠正情况。根据《行政执法监督条例》第二十九条，建议报请本级人民政府决定予以纠正。"
                .formatted(opening.number(), paper, served, day(missed.dueOn()));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
