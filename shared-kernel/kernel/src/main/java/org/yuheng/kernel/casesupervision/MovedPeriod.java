package org.yuheng.kernel.casesupervision;

import java.time.LocalDate;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A period that stood still, with its new last day.
 *
 * @param holderId the paper, objection or follow-up that it belongs to; the case's own id for a period of the case
 * @param left how many of the unit were left of it when the case went on
 */
public record MovedPeriod(
        ClockKind clock,
        String holderId,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        int left,
        PeriodUnit unit) {}
