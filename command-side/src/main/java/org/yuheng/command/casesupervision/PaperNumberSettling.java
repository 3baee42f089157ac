package org.yuheng.command.casesupervision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.PaperNumbers;
import org.yuheng.kernel.casesupervision.event.PaperIssued;

/**
 * After a crash between the reservation of the number of a paper and its issue: the log says whether the paper was issued.
 * If not, the number is recorded void.
 */
@Component
class PaperNumberSettling {
    private static final Logger LOG = LoggerFactory.getLogger(PaperNumberSettling.class);
    private static final int PAGE = 500;
    /** Longer than any request lives, so that none under way is touched. */
    private static final int MINUTES = 5;

    private final PaperNumbers numbers;
    private final CaseFile file;

    PaperNumberSettling(PaperNumbers numbers, CaseFile file) {
        this.numbers = numbers;
        this.file = file;
    }

    @Scheduled(fixedDelayString = "${yuheng.numbers.settle:PT1M}")
    void settle() {
        for (var paperId : numbers.unsettled(MINUTES, PAGE)) {
            if (isIssued(paperId)) {
                numbers.confirm(paperId);
            } else {
                numbers.cancel(paperId);
                LOG.info("the number reserved for paper {} is void", paperId);
            }
        }
    }

    private boolean isIssued(String paperId) {
        return file.eventsOf(Paper.caseOf(paperId)).stream()
                .anyMatch(event ->
                        event instanceof PaperIssued issued && issued.paperId().equals(paperId));
    }
}
