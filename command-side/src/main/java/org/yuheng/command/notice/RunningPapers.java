package org.yuheng.command.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.kernel.rule.ClockKind;

/** Who has to do with a period of a paper, if the case itself says that it runs. */
@FunctionalInterface
interface RunningPapers {
    Optional<CaseParties> whileRunning(
            String caseId, ClockKind clock, String paperId, LocalDate dueOn, LocalDate startedBefore);
}
