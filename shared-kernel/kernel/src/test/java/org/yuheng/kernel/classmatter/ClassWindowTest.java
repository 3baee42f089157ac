package org.yuheng.kernel.classmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.Category;

/** When a threshold is reached, and what is counted then. */
class ClassWindowTest {
    private static final int DAYS = 30;

    @Test
    void threeInAMonthReachAThresholdOfThree() {
        var windows = windows("2026-03-01", "2026-03-10", "2026-03-30");

        assertThat(windows).singleElement().satisfies(window -> {
            assertThat(window.counted()).hasSize(3);
            assertThat(window.reached().day()).isEqualTo("2026-03-30");
        });
    }

    @Test
    void theThirtyFirstDayIsOutside() {
        assertThat(windows("2026-03-01", "2026-03-10", "2026-03-31")).isEmpty();
    }

    @Test
    void whatIsTooOldMakesRoomForWhatIsNew() {
        var windows = windows("2026-01-01", "2026-03-01", "2026-03-10", "2026-03-20");

        assertThat(windows)
                .singleElement()
                .satisfies(window -> assertThat(window.anchor().day()).isEqualTo("2026-03-01"));
    }

    @Test
    void oneWindowIsSuggestedOnceHoweverManyFollowInIt() {
        var windows = windows("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-20", "2026-03-30", "2026-03-31");

        assertThat(windows)
                .singleElement()
                .satisfies(window -> assertThat(window.counted()).hasSize(5));
    }

    @Test
    void behindAWindowCountingBeginsAnew() {
        var windows = windows("2026-03-01", "2026-03-02", "2026-03-03", "2026-04-01", "2026-04-02", "2026-04-03");

        assertThat(windows)
                .extracting(window -> window.reached().day())
                .containsExactly(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-04-03"));
    }

    private static List<ClassWindow<ClassOccurrence>> windows(String... days) {
        return ClassWindow.in(on(days), one -> one.day().toEpochDay(), 3, DAYS);
    }

    private static List<ClassOccurrence> on(String... days) {
        List<ClassOccurrence> occurrences = new ArrayList<>();
        for (var day : days) {
            occurrences.add(new ClassOccurrence(
                    ClassMemberKind.COMPLAINT,
                    "c" + occurrences.size(),
                    List.of(Category.FINE_REPEATED),
                    "organ",
                    "410105",
                    LocalDate.parse(day),
                    false,
                    List.of(),
                    null));
        }
        return occurrences;
    }
}
