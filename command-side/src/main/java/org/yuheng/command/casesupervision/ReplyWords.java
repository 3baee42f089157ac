package org.yuheng.command.casesupervision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;

/**
 * The draft of a reply to a complainant, from what happened in the case: nobody is named, no text of the file is in it, and
 * no reconsideration of the supervision is offered, as there is none (《行政复议法实施条例》第三十六条).
 */
final class ReplyWords {
    private ReplyWords() {}

    static Set<String> complaintsOf(List<CaseEvent> life) {
        var complaints = new LinkedHashSet<String>();
        for (var event : life) {
            switch (event) {
                case CaseProposed e -> complaints.addAll(e.complaintIds());
                case ComplaintJoinedCase e -> complaints.add(e.complaintId());
                default -> {}
            }
        }
        return complaints;
    }

    static String of(List<CaseEvent> life) {
        var opening = (CaseProposed) life.getFirst();
        var words = new StringBuilder("您反映的问题，本局已按行政执法个案监督办理，案号%s。".formatted(opening.number()));
        boolean clean = life.getLast() instanceof CaseClosedWithoutViolation
                || life.stream().anyMatch(CaseClosedWithoutViolation.class::isInstance);
        words.append(clean ? "经调查，未发现被反映的执法行为违法或者明显不当。" : found(life));
        papers(life).forEach(words::append);
        money(life).forEach(words::append);
        return words.append("现将办理结果答复您。对原行政执法行为不服的，可以在法定期限内依法申请行政复议或者提起行政诉讼。").toString();
    }

    private static String found(List<CaseEvent> life) {
        boolean onSpot = life.stream().anyMatch(CorrectedOnSpot.class::isInstance);
        int findings = life.stream()
                .filter(FindingsDrafted.class::isInstance)
                .map(event -> ((FindingsDrafted) event).findings().size())
                .reduce(0, (first, last) -> last);
        return (findings > 0 ? "经调查，查明问题%d项。".formatted(findings) : "") + (onSpot ? "有关问题已督促当场纠正。" : "");
    }

    private static List<String> papers(List<CaseEvent> life) {
        var withdrawn = life.stream()
                .filter(PaperWithdrawn.class::isInstance)
                .map(event -> ((PaperWithdrawn) event).paperId())
                .toList();
        var sentences = new ArrayList<String>();
        for (var event : life) {
            if (event instanceof PaperIssued issued && !withdrawn.contains(issued.paperId())) {
                sentences.add(sentence(issued));
            }
        }
        return sentences;
    }

    private static String sentence(PaperIssued issued) {
        return issued.kind() == PaperKind.SUPERVISION_DECISION
                ? "本级人民政府已作出%s（%s），执行情况已核验。".formatted(issued.kind().chinese(), issued.number())
                : "已向有关行政执法机关制发%s（%s），纠正情况已核验。".formatted(issued.kind().chinese(), issued.number());
    }

    private static List<String> money(List<CaseEvent> life) {
        var sentences = new ArrayList<String>();
        for (var kind : List.of(MoneyKind.REFUNDED, MoneyKind.LOSS_RECOVERED)) {
            long fen = life.stream()
                    .filter(event -> event instanceof MoneyRecorded money && money.kind() == kind)
                    .mapToLong(event -> ((MoneyRecorded) event).fen())
                    .sum();
            if (fen > 0) {
                sentences.add("%s%d.%02d元。".formatted(kind.chinese(), fen / 100, fen % 100));
            }
        }
        return sentences;
    }
}
