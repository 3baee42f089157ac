package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.complaint.Histories.DIGEST;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.LIAISON;
import static org.yuheng.command.complaint.Requests.receive;
import static org.yuheng.command.complaint.Requests.requestSupplement;
import static org.yuheng.command.complaint.Requests.startScreening;
import static org.yuheng.command.complaint.Requests.supply;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.rule.Rules;

/** The screening clock stops when a supplement is asked for, and goes on when it comes: day by day of the calendar. */
class ScreeningClockTest {
    private static final ClockPolicy PETITION = Histories.screeningBy("screening.petition", Map.of());
    private static final ClockPolicy MONTHS = Histories.screeningBy("handling.complex", Map.of());

    private ComplaintState state = new ComplaintState.None();
    private long version;

    @ParameterizedTest(name = "received {0}, due {1}, asked {2} with {3} left, supplied {4}: due {5}")
    @CsvSource({
        // a plain week; at once, so that nothing is lost; long after
        "2026-03-10, 2026-03-13, 2026-03-11, 2, 2026-03-16, 2026-03-18, false",
        "2026-03-10, 2026-03-13, 2026-03-10, 3, 2026-03-10, 2026-03-13, false",
        "2026-03-10, 2026-03-13, 2026-03-11, 2, 2026-08-03, 2026-08-05, false",
        // stopped on the last day: the day on which it goes on is the last one, or the next working day
        "2026-03-10, 2026-03-13, 2026-03-13, 0, 2026-03-16, 2026-03-16, false",
        "2026-03-10, 2026-03-13, 2026-03-13, 0, 2026-03-14, 2026-03-16, false",
        "2026-03-10, 2026-03-13, 2026-03-13, 0, 2026-03-13, 2026-03-13, false",
        // Spring Festival: Saturday 14 and 28 February are worked, 15 to 23 are off
        "2026-02-12, 2026-02-24, 2026-02-13, 2, 2026-02-18, 2026-02-25, false",
        "2026-02-12, 2026-02-24, 2026-02-14, 1, 2026-02-14, 2026-02-24, false",
        "2026-02-12, 2026-02-24, 2026-02-20, 1, 2026-02-24, 2026-02-25, false",
        "2026-02-12, 2026-02-24, 2026-02-13, 2, 2026-02-27, 2026-03-02, false",
        // Qingming: 4 to 6 April are off
        "2026-04-02, 2026-04-08, 2026-04-05, 2, 2026-04-05, 2026-04-08, false",
        "2026-04-02, 2026-04-08, 2026-04-03, 2, 2026-04-06, 2026-04-08, false",
        // Sunday 20 September is worked; National Day is off to 7 October, Saturday 10 is worked
        "2026-09-17, 2026-09-21, 2026-09-19, 2, 2026-09-19, 2026-09-21, false",
        "2026-09-29, 2026-10-09, 2026-09-30, 2, 2026-10-05, 2026-10-09, false",
        "2026-09-29, 2026-10-09, 2026-09-30, 2, 2026-10-09, 2026-10-12, false",
        // over New Year into a year whose calendar is not published
        "2026-12-28, 2026-12-31, 2026-12-30, 1, 2026-12-31, 2027-01-01, true",
        // asked when a provisional last day has passed: nothing is left, and nothing less than nothing
        "2026-12-31, 2027-01-05, 2027-01-11, 0, 2027-01-12, 2027-01-12, true"
    })
    void workingDaysThatWereUsedStayUsed(
            LocalDate received,
            LocalDate due,
            LocalDate asked,
            int left,
            LocalDate supplied,
            LocalDate dueThen,
            boolean provisional) {
        tell(ClockPolicy.DEFAULT, received, due, asked, left, supplied, dueThen, provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-25, 2026-03-20, 5, 2026-03-23, 2026-03-30, false",
        // the fifth day is Saturday 4 April, and Qingming lasts to the 6th
        "2026-03-10, 2026-03-25, 2026-03-20, 5, 2026-03-30, 2026-04-07, false",
        "2026-03-10, 2026-03-25, 2026-03-25, 0, 2026-04-01, 2026-04-01, false"
    })
    void soDoCalendarDays(
            LocalDate received,
            LocalDate due,
            LocalDate asked,
            int left,
            LocalDate supplied,
            LocalDate dueThen,
            boolean provisional) {
        tell(PETITION, received, due, asked, left, supplied, dueThen, provisional);
    }

    @ParameterizedTest
    @CsvSource("2026-03-10, 2026-04-10, 2026-03-20, 21, 2026-03-30, 2026-04-20, false")
    void whatIsLeftOfAMonthGoesOnInDays(
            LocalDate received,
            LocalDate due,
            LocalDate asked,
            int left,
            LocalDate supplied,
            LocalDate dueThen,
            boolean provisional) {
        tell(MONTHS, received, due, asked, left, supplied, dueThen, provisional);
    }

    private void tell(
            ClockPolicy policy,
            LocalDate received,
            LocalDate due,
            LocalDate asked,
            int left,
            LocalDate supplied,
            LocalDate dueThen,
            boolean provisional) {
        var first = (ComplaintReceived) decide(policy, received, receive(LIAISON, Channel.CONTACT_POINT, DIGEST));
        assertThat(first.screeningDueOn()).isEqualTo(due);

        decide(policy, asked, startScreening(CLERK));
        var stopped = (ComplaintSupplementRequested) decide(policy, asked, requestSupplement(CLERK, "材料", null));
        assertThat(stopped.screeningDaysLeft()).isEqualTo(left);

        var goesOn = (ComplaintSupplemented) decide(policy, supplied, supply(COMPLAINANT, "材料"));
        assertThat(goesOn.screeningRule()).isEqualTo(first.screeningRule());
        assertThat(goesOn.screeningStartedOn()).isEqualTo(supplied);
        assertThat(goesOn.screeningDueOn()).isEqualTo(dueThen);
        assertThat(goesOn.screeningDueProvisional()).isEqualTo(provisional);
    }

    /** In the last second of the day, which is as lawful as the first. */
    private ComplaintEvent decide(ClockPolicy policy, LocalDate day, ComplaintCommand command) {
        var now = LegalDay.endOf(day).minusSeconds(1);
        var context = new DecisionContext(
                ++version, now, WorkingCalendar.published(), Rules.published(), policy, Histories.REGISTER);
        var events = ComplaintDecisions.decide(state, command, context).events();
        assertThat(events).hasSize(1);
        state = ComplaintEvolution.evolve(state, events.getFirst());
        return events.getFirst();
    }
}
