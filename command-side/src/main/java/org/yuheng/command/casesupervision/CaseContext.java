package org.yuheng.command.casesupervision;

import java.time.Instant;
import java.time.LocalDate;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.rule.Rules;

/**
 * All that a decision about a case may know of the world.
 *
 * @param now legal time
 * @param nextVersion version that the case will have after its next event; makes vault references unique
 */
record CaseContext(
        long nextVersion,
        Instant now,
        WorkingCalendar calendar,
        Rules rules,
        CasePolicy policy,
        CaseRegister register) {

    /** A vault reference that no other step of this case has. */
    String textRef(String kind) {
        return kind + "-" + nextVersion;
    }

    LocalDate today() {
        return LegalDay.dateOf(now);
    }

    /** The period of a rule from a day on, in the version that is in force on that day. */
    Periods.Period start(String ruleId, LocalDate day) {
        return start(ruleId, day, null, null);
    }

    /** @param length stated length in {@code unit}, or null for the rule's own */
    Periods.Period start(String ruleId, LocalDate day, Integer length, PeriodUnit unit) {
        var rule = rules.inForce(ruleId, day);
        var stated = length == null ? null : new Periods.Length(day, length, unit == null ? rule.unit() : unit);
        var due = stated == null
                ? calendar.due(day, rule.length(), rule.unit())
                : calendar.due(day, stated.count(), stated.unit());
        return new Periods.Period(rule.reference(), day, due.on(), due.provisional(), stated);
    }

    /** A stated last day. */
    Periods.Period until(String ruleId, LocalDate day, LocalDate dueOn) {
        return new Periods.Period(rules.inForce(ruleId, day).reference(), day, dueOn, false, null);
    }
}
