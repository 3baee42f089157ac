package org.yuheng.command.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.yuheng.kernel.calendar.DueDate;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.kernel.rule.StatutoryRule;

/**
 * All that a decision may know of the world.
 *
 * @param now legal time
 * @param register who and what is there beside this complaint
 * @param nextVersion version that the complaint will have after its next event; makes vault references unique
 */
record DecisionContext(
        long nextVersion, Instant now, WorkingCalendar calendar, Rules rules, ClockPolicy policy, Register register) {

    /** A vault reference that no other step of this complaint has. */
    String textRef(String kind) {
        return kind + "-" + nextVersion;
    }

    LocalDate today() {
        return LegalDay.dateOf(now);
    }

    /** The period of a rule from a day on, in the version that is in force on that day. */
    ComplaintState.Period start(String ruleId, LocalDate day) {
        var rule = rules.inForce(ruleId, day);
        return period(rule, null, day);
    }

    /** The same with a length of its own: a stated period, or days that were left. */
    ComplaintState.Period start(StatutoryRule rule, int days, LocalDate day) {
        return period(rule, days, day);
    }

    /**
     * When a period ends.
     *
     * @param ownDays null for the rule's own length; else days, which are calendar days where the rule counts in months
     */
    DueDate due(StatutoryRule rule, Integer ownDays, LocalDate day) {
        if (ownDays == null) {
            return calendar.due(day, rule.length(), rule.unit());
        }
        var unit = rule.unit() == PeriodUnit.CALENDAR_MONTH ? PeriodUnit.CALENDAR_DAY : rule.unit();
        return calendar.due(day, ownDays, unit);
    }

    private ComplaintState.Period period(StatutoryRule rule, Integer ownDays, LocalDate day) {
        var due = due(rule, ownDays, day);
        return new ComplaintState.Period(rule.reference(), ownDays, day, due.on(), due.provisional());
    }
}
