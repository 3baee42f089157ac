package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.calendar.WorkingCalendar;

class ReminderPolicyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "3, 2026-06-12, 2026-06-09", // a week without holidays
        "3, 2026-06-09, 2026-06-04", // over a weekend
        "1, 2026-06-08, 2026-06-05",
        "3, 2026-10-09, 2026-09-29" // over the week of the National Day
    })
    void theFirstDayLiesThatManyWorkingDaysBeforeTheLast(int days, LocalDate dueOn, LocalDate first) {
        assertThat(new ReminderPolicy(days).firstDay(dueOn, CALENDAR)).isEqualTo(first);
    }

    @Test
    void whatIsWithinTheHorizonIsExactlyThatWhoseFirstDayHasCome() {
        var policy = new ReminderPolicy(ReminderPolicy.DEFAULT);
        LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2026, 11, 1))
                .forEach(today -> today.datesUntil(today.plusDays(25))
                        .forEach(dueOn -> assertThat(!dueOn.isAfter(policy.horizon(today, CALENDAR)))
                                .as("%s on %s", dueOn, today)
                                .isEqualTo(!today.isBefore(policy.firstDay(dueOn, CALENDAR)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31})
    void aSettingThatMeansNothingStopsTheStart(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReminderPolicy(days))
                .withMessageContaining("yuheng.notice.reminder-days");
    }

    @Test
    void noneIsOff() {
        assertThat(new ReminderPolicy(0).isOff()).isTrue();
        assertThat(new ReminderPolicy(1).isOff()).isFalse();
    }
}
