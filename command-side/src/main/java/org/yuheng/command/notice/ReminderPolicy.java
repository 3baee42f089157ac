package org.yuheng.command.notice;

import java.time.LocalDate;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.calendar.WorkingCalendar;

/**
 * How long before the end of a period that a paper states its organ is reminded. 本局设定: no statute names a reminder, and
 * nothing follows from one or from its absence.
 *
 * @param days working days before the last day; 0: nobody is reminded
 */
record ReminderPolicy(int days) {
    static final int DEFAULT = 3;
    private static final int MOST = 30;

    /** @throws IllegalArgumentException for fewer than none or more than 30 days */
    ReminderPolicy {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("yuheng.notice.reminder-days must be 0…" + MOST + ", not " + days);
        }
    }

    boolean isOff() {
        return days == 0;
    }

    /** The latest last day of which somebody may have to be reminded today. */
    LocalDate horizon(LocalDate today, WorkingCalendar calendar) {
        return calendar.due(today, days + 1, PeriodUnit.WORKING_DAY).on().minusDays(1);
    }

    /** The first day on which somebody is reminded of a period that ends on a day. */
    LocalDate firstDay(LocalDate dueOn, WorkingCalendar calendar) {
        var day = dueOn;
        while (calendar.workingDaysAfter(day.minusDays(1), dueOn) <= days) {
            day = day.minusDays(1);
        }
        return day;
    }
}
