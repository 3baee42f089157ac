package org.yuheng.command.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.command.clock.OpenDueDates.Open;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.rule.ClockKind;

class OpenDueDatesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-07");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private OpenDueDates dueDates;

    @BeforeEach
    void open() {
        dueDates = new OpenDueDates(database.jdbc());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 100, 101, 1000})
    void pagesOfAnySizeShowEachPeriodThatIsOverOnceTheOldestFirst(int size) {
        List<Open> expected = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            // ten days with ten complaints each, whose ids run against the days
            var due = TODAY.minusDays(1 + i / 10);
            expected.add(new Open(put(i, ClockKind.SCREENING, due, false), ClockKind.SCREENING, due));
        }

        var found = paged(after -> dueDates.over(ClockKind.SCREENING, TODAY, after, size), size);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).extracting(Open::dueOn).isSorted();
    }

    @Test
    void aPeriodIsOverOnTheDayAfterItsLast() {
        put(1, ClockKind.SCREENING, TODAY, false);
        var over = put(2, ClockKind.SCREENING, TODAY.minusDays(1), false);

        assertThat(dueDates.over(ClockKind.SCREENING, TODAY, Open.BEFORE_ALL, 10))
                .extracting(Open::complaintId)
                .containsExactly(over);
    }

    @Test
    void provisionalDaysOtherClocksAndEndedOnesAreNotOver() {
        put(1, ClockKind.SCREENING, TODAY.minusDays(9), true);
        put(2, ClockKind.HANDLING, TODAY.minusDays(9), false);
        put(3, null, null, false);

        assertThat(dueDates.over(ClockKind.SCREENING, TODAY, Open.BEFORE_ALL, 10))
                .isEmpty();
        assertThat(dueDates.over(ClockKind.HANDLING, TODAY, Open.BEFORE_ALL, 10))
                .hasSize(1);
    }

    @Test
    void theFirstDayAfterADayIsFound() {
        put(1, ClockKind.SCREENING, LocalDate.parse("2026-12-09"), false);
        put(2, ClockKind.SCREENING, LocalDate.parse("2026-12-11"), false);
        put(3, ClockKind.SCREENING, LocalDate.parse("2026-12-10"), true);
        put(4, ClockKind.HANDLING, LocalDate.parse("2026-12-10"), false);

        assertThat(dueDates.firstDayAfter(ClockKind.SCREENING, TODAY)).contains(LocalDate.parse("2026-12-09"));
        assertThat(dueDates.firstDayAfter(ClockKind.SCREENING, LocalDate.parse("2026-12-09")))
                .contains(LocalDate.parse("2026-12-11"));
        assertThat(dueDates.firstDayAfter(ClockKind.SCREENING, LocalDate.parse("2026-12-11")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31})
    void everyPeriodThatWaitsForACalendarIsShownOnce(int size) {
        List<UUID> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            expected.add(put(i, ClockKind.values()[i % 5], LocalDate.parse("2027-01-05"), true));
        }
        put(100, ClockKind.SCREENING, TODAY, false);

        assertThat(paged(after -> dueDates.provisional(after, size), size))
                .extracting(Open::complaintId)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(dueDates.countProvisional()).isEqualTo(30);
    }

    @Test
    void aPageIsReadFromAnIndex() {
        database.jdbc()
                .update(
                        "INSERT INTO due_date SELECT gen_random_uuid(), 'SCREENING', 'r@1', DATE '2026-12-06' - i % 300,"
                                + " FALSE, 1 FROM generate_series(1, 3000) AS i");
        database.jdbc().execute("ANALYZE due_date");

        var plan = database.jdbc()
                .queryForList(
                        "EXPLAIN SELECT complaint_id, clock, due_on FROM due_date WHERE clock = 'SCREENING' AND NOT"
                                + " provisional AND due_on < DATE '2026-12-07' AND (due_on, complaint_id) >"
                                + " (DATE '2026-11-01', '00000000-0000-0000-0000-000000000000'::uuid)"
                                + " ORDER BY due_on, complaint_id LIMIT 200",
                        String.class);

        assertThat(String.join("\n", plan)).contains("due_date_by_day").doesNotContain("Sort");
    }

    private static List<Open> paged(Function<Open, List<Open>> page, int size) {
        List<Open> all = new ArrayList<>();
        var found = page.apply(Open.BEFORE_ALL);
        while (!found.isEmpty()) {
            assertThat(found).hasSizeLessThanOrEqualTo(size);
            all.addAll(found);
            found = page.apply(found.getLast());
        }
        return all;
    }

    private UUID put(int number, ClockKind clock, LocalDate dueOn, boolean provisional) {
        var id = new UUID(0x1234_0000_0000_4000L - number, 0x8000_0000_0000_0000L);
        database.jdbc()
                .update(
                        "INSERT INTO due_date (complaint_id, clock, rule, due_on, provisional, version)"
                                + " VALUES (?, ?, 'r@1', ?, ?, 1)",
                        id,
                        clock == null ? null : clock.name(),
                        dueOn == null ? null : Date.valueOf(dueOn),
                        provisional);
        return id;
    }
}
