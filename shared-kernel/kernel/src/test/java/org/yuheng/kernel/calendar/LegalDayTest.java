package org.yuheng.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalDayTest {
    @Test
    void aDayBeginsAtMidnightInShanghai() {
        assertThat(LegalDay.dateOf(Instant.parse("2026-12-04T15:59:59.999Z"))).isEqualTo("2026-12-04");
        assertThat(LegalDay.dateOf(Instant.parse("2026-12-04T16:00:00Z"))).isEqualTo("2026-12-05");
    }

    @Test
    void aDayEndsAtTwentyFourHoursInShanghai() {
        assertThat(LegalDay.endOf(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-31T16:00:00Z");
    }

    @Test
    void theEndIsTheFirstInstantOfTheNextDay() {
        Instant end = LegalDay.endOf(LocalDate.of(2026, 2, 28));

        assertThat(LegalDay.dateOf(end)).isEqualTo("2026-03-01");
        assertThat(LegalDay.dateOf(end.minusNanos(1))).isEqualTo("2026-02-28");
    }
}
