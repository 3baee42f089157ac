package org.yuheng.query.complaint;

import java.time.LocalDate;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.query.words.Words;

/**
 * A statutory period with the law that it rests on.
 *
 * @param clockName what it measures, in words
 * @param rule {@code id@version}
 * @param basis article or document, in Chinese
 * @param bindingLevelName how strongly it binds, in words
 * @param dueOn last day in Asia/Shanghai; null while it stands still
 * @param daysLeft what is left while it stands still, else null
 * @param extended whether a head lengthened it
 * @param formerDueOn the last day before that, or null
 */
public record ClockAnswer(
        ClockKind clock,
        String clockName,
        String rule,
        String ruleName,
        String basis,
        BindingLevel bindingLevel,
        String bindingLevelName,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        Integer daysLeft,
        boolean extended,
        LocalDate formerDueOn,
        ClockState state,
        String stateName) {

    public static ClockAnswer of(ComplaintClock clock, Words words) {
        var rule = LegalBasis.rule(clock.rule());
        var level = rule.map(StatutoryRule::bindingLevel);
        return new ClockAnswer(
                clock.clock(),
                words.name(clock.clock()),
                clock.rule(),
                rule.map(StatutoryRule::name).orElse(null),
                rule.map(StatutoryRule::basis).orElse(null),
                level.orElse(null),
                level.map(words::name).orElse(null),
                clock.startedOn(),
                clock.dueOn(),
                clock.provisional(),
                clock.daysLeft(),
                clock.isExtended(),
                clock.formerDueOn(),
                clock.state(),
                words.name(clock.state()));
    }
}
