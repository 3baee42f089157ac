package org.yuheng.query.casesupervision;

import java.util.Arrays;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.rule.ClockKind;

/** What holds beside the stage of a case: it follows from everything else that is known of it. Pure. */
final class CaseOverlays {
    private CaseOverlays() {}

    static CaseDocument on(CaseDocument document) {
        return new CaseDocument(
                document.id(),
                document.version(),
                document.stage(),
                Arrays.stream(CaseOverlay.values())
                        .filter(overlay -> holds(overlay, document))
                        .toList(),
                document.opening(),
                document.team(),
                document.clocks(),
                document.inquiry(),
                document.papers(),
                document.correction(),
                document.wider(),
                document.aftermath());
    }

    private static boolean holds(CaseOverlay overlay, CaseDocument document) {
        var wider = document.wider();
        return switch (overlay) {
            case LISTED -> wider.listed() != null;
            case ELEVATED -> !wider.elevations().isEmpty();
            case JOINT -> !wider.partners().isEmpty();
            case OBJECTED -> document.correction().openObjection().isPresent();
            case RECUSAL_REQUESTED -> document.team().hasOpenRequest();
            case CIRCULATED -> !wider.circulars().isEmpty();
            case PUBLISHED -> !wider.publications().isEmpty();
            case PERSONNEL_SUGGESTED -> !wider.suggestions().isEmpty();
            case CLUE_TRANSFERRED -> !wider.clues().isEmpty();
            case OVERDUE -> isOverdue(document);
            case SUSPENDED -> wider.suspension() != null;
        };
    }

    /** A report is owed and its period was missed. What a decision of the government replaced is owed no more. */
    private static boolean isOverdue(CaseDocument document) {
        var owed = document.correction().governmentDecided() ? ClockKind.EXECUTION : ClockKind.RECTIFICATION;
        return document.stage().isOpen()
                && document.clocks().stream()
                        .anyMatch(clock -> clock.clock() == owed
                                && clock.state() == CaseClock.State.MISSED
                                && document.paper(clock.holderId())
                                        .filter(CasePaper::isInForce)
                                        .isPresent());
    }
}
