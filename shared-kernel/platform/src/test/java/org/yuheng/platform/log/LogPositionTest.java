package org.yuheng.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class LogPositionTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 35, 36, 1_000_000, Long.MAX_VALUE})
    void whatAClientGivesBackIsWhatItGot(long index) {
        var position = new LogPosition(index);

        assertThat(LogPosition.parse(position.toString())).isEqualTo(position);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1 ", "1.5", "ü", "zzzzzzzzzzzzzz", "1;DROP"})
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> LogPosition.parse(text))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE))
                .satisfies(error -> assertThat(error.details()).containsOnlyKeys("field"));
    }

    @Test
    void aReaderHasSeenWhatIsNotAfterItsPlace() {
        var reader = gapAware(10);

        assertThat(new LogPosition(9).isSeenBy(reader)).isTrue();
        assertThat(new LogPosition(10).isSeenBy(reader)).isTrue();
        assertThat(new LogPosition(11).isSeenBy(reader)).isFalse();
    }

    @Test
    void aReaderHasNotSeenWhatLiesInAGap() {
        var reader = gapAware(10, 4, 7);

        assertThat(new LogPosition(4).isSeenBy(reader)).isFalse();
        assertThat(new LogPosition(5).isSeenBy(reader)).isTrue();
        assertThat(new LogPosition(7).isSeenBy(reader)).isFalse();
        assertThat(new LogPosition(10).isSeenBy(reader)).isTrue();
    }

    @Test
    void aReaderThatHasNotBegunHasSeenNothingButTheStart() {
        assertThat(new LogPosition(0).isSeenBy(null)).isFalse();
        assertThat(LogPosition.START.isSeenBy(null)).isTrue();
        assertThat(LogPosition.START.isSeenBy(gapAware(0))).isTrue();
    }

    @Test
    void aReaderThatReplaysHasSeenOnlyWhatItHasReplayed() {
        TrackingToken beginning = ReplayToken.createReplayToken(gapAware(10), null);
        TrackingToken underWay = ReplayToken.createReplayToken(gapAware(10), gapAware(5));

        assertThat(new LogPosition(3).isSeenBy(beginning)).isFalse();
        assertThat(new LogPosition(5).isSeenBy(underWay)).isTrue();
        assertThat(new LogPosition(6).isSeenBy(underWay)).isFalse();
    }

    @Test
    void ofTwoMergedReadersTheSlowerCounts() {
        var merged = MergedTrackingToken.merged(gapAware(10), gapAware(5));

        assertThat(new LogPosition(5).isSeenBy(merged)).isTrue();
        assertThat(new LogPosition(6).isSeenBy(merged)).isFalse();
    }

    @Test
    void aPlaceInALogWithoutGapsIsItsNumber() {
        var reader = new GlobalSequenceTrackingToken(10);

        assertThat(new LogPosition(10).isSeenBy(reader)).isTrue();
        assertThat(new LogPosition(11).isSeenBy(reader)).isFalse();
    }

    private static TrackingToken gapAware(long index, long... gaps) {
        return GapAwareTrackingToken.newInstance(
                index, Arrays.stream(gaps).boxed().toList());
    }
}
