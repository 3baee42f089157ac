package org.yuheng.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingPausesTest {
    /** A loaded machine wakes late; it never wakes early. */
    private static final Duration LATENESS = Duration.ofSeconds(4);

    @Test
    void thereAreSeveralAndTogetherTheyTakeAboutASecondAtMost() {
        var taken = pauses();
        var together = taken.stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(taken).hasSizeGreaterThan(8);
        assertThat(together)
                .isBetween(GrowingPauses.LONGEST_TOGETHER.dividedBy(3), GrowingPauses.LONGEST_TOGETHER.plus(LATENESS));
    }

    @Test
    void theyAreShortAtFirstAndLongerLater() {
        var taken = pauses();

        assertThat(taken.getLast()).isGreaterThan(Duration.ofMillis(70));
        assertThat(taken.subList(0, 3)).anyMatch(pause -> pause.compareTo(Duration.ofMillis(50)) < 0);
    }

    private static List<Duration> pauses() {
        var pauses = new GrowingPauses();
        List<Duration> taken = new ArrayList<>();
        var before = Instant.now();
        while (pauses.pause()) {
            var now = Instant.now();
            taken.add(Duration.between(before, now));
            before = now;
        }
        return taken;
    }
}
