package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "1, 8, PT1M",
        "2, 8, PT5M",
        "3, 8, PT15M",
        "4, 8, PT1H",
        "5, 8, PT3H",
        "6, 8, PT6H",
        "7, 8, PT12H",
        "8, 8,",
        // a crash may have used up one more
        "9, 8,",
        // another round, after eight and after ten attempts
        "9, 16, PT1M",
        "15, 16, PT12H",
        "16, 16,",
        "11, 18, PT1M"
    })
    void thePauseAfterAnAttempt(int attempt, int last, Duration pause) {
        assertThat(RetryPolicy.pauseAfter(attempt, last)).isEqualTo(Optional.ofNullable(pause));
    }

    @Test
    void aRoundLastsAboutADay() {
        var whole = IntStream.rangeClosed(1, RetryPolicy.ATTEMPTS)
                .mapToObj(attempt -> RetryPolicy.pauseAfter(attempt, RetryPolicy.ATTEMPTS))
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(20), Duration.ofHours(28));
    }
}
