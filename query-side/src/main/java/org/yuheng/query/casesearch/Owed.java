package org.yuheng.query.casesearch;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;

/** What an organ still owes in a case, by the period in which it owes it. */
final class Owed {
    private Owed() {}

    /** @param organ that is supervised, or that is responsible for something that follows */
    static List<CaseClock> by(String organ, CaseDocument document) {
        return document.clocks().stream()
                .filter(clock -> isOwed(clock, organ, document))
                .toList();
    }

    private static boolean isOwed(CaseClock clock, String organ, CaseDocument document) {
        boolean own = organ.equals(document.opening().organId());
        return switch (clock.clock()) {
            case EXPLANATION -> own && isOpen(clock);
            case RECTIFICATION ->
                own
                        && !document.correction().governmentDecided()
                        && (isOpen(clock) || isMissed(clock, document, CaseStage.RECTIFYING));
            case EXECUTION -> own && (isOpen(clock) || isMissed(clock, document, CaseStage.EXECUTING));
            case FOLLOW_UP ->
                document.aftermath().followUps().stream()
                        .anyMatch(one ->
                                one.isOpen() && one.id().equals(clock.holderId()) && organ.equals(one.responsibleId()));
            default -> false;
        };
    }

    private static boolean isOpen(CaseClock clock) {
        return clock.isRunning() || clock.state() == CaseClock.State.STOPPED;
    }

    /** The period is over, the duty is not. */
    private static boolean isMissed(CaseClock clock, CaseDocument document, CaseStage owedIn) {
        return clock.state() == CaseClock.State.MISSED
                && document.stage() == owedIn
                && document.paper(clock.holderId()).filter(CasePaper::isInForce).isPresent();
    }
}
