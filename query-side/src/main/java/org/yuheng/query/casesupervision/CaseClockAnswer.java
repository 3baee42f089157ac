package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.query.complaint.LegalBasis;
import org.yuheng.query.words.Words;

/**
 * A period of a case with the rule that it rests on.
 *
 * @param holderId the paper, objection or follow-up that it belongs to; the case's own id for a period of the case
 * @param basis article or document, in Chinese
 * @param dueOn last day in Asia/Shanghai; null while it stands still
 * @param overdue whether something is owed in it and that day is over
 */
public record CaseClockAnswer(
        ClockKind clock,
        String clockName,
        String holderId,
        String rule,
        String ruleName,
        String basis,
        BindingLevel bindingLevel,
        String bindingLevelName,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        CaseClock.State state,
        String stateName,
        boolean overdue) {
    /** @param today in legal time: a right that went by unused has ended */
    static CaseClockAnswer of(CaseClock clock, LocalDate today, Words words) {
        var rule = LegalBasis.rule(clock.rule());
        var level = rule.map(StatutoryRule::bindingLevel);
        boolean wentBy = !clock.isDuty()
                && clock.isRunning()
                && !clock.provisional()
                && clock.dueOn().isBefore(today);
        var state = wentBy ? CaseClock.State.ENDED : clock.state();
        return new CaseClockAnswer(
                clock.clock(),
                words.name(clock.clock()),
                clock.holderId(),
                clock.rule(),
                rule.map(StatutoryRule::name).orElse(null),
                rule.map(StatutoryRule::basis).orElse(null),
                level.orElse(null),
                level.map(words::name).orElse(null),
                clock.startedOn(),
                state == CaseClock.State.STOPPED ? null : clock.dueOn(),
                clock.provisional(),
                state,
                words.text("CaseClockState." + state.name()),
                clock.isOverdueOn(today));
    }
}
