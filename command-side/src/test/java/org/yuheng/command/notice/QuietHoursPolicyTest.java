package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursPolicyTest {
    @ParameterizedTest
    @CsvSource({
        // over midnight
        "21:00-08:00, 2026-12-01T20:59:59.999+08:00, false",
        "21:00-08:00, 2026-12-01T21:00:00+08:00, true",
        "21:00-08:00, 2026-12-01T23:59:59.999+08:00, true",
        "21:00-08:00, 2026-12-02T00:00:00+08:00, true",
        "21:00-08:00, 2026-12-02T07:59:59.999+08:00, true",
        "21:00-08:00, 2026-12-02T08:00:00+08:00, false",
        "21:00-08:00, 2026-12-02T12:00:00+08:00, false",
        // the same moments told from elsewhere: 21:00 at Shanghai is 13:00 in UTC
        "21:00-08:00, 2026-12-01T12:59:59Z, false",
        "21:00-08:00, 2026-12-01T13:00:00Z, true",
        "21:00-08:00, 2026-12-01T23:30:00Z, true",
        "21:00-08:00, 2026-12-02T00:00:00Z, false",
        // within one day
        "12:00-14:00, 2026-12-01T11:59:59+08:00, false",
        "12:00-14:00, 2026-12-01T12:00:00+08:00, true",
        "12:00-14:00, 2026-12-01T14:00:00+08:00, false",
        "12:00-14:00, 2026-12-01T00:00:00+08:00, false",
        // to and from midnight
        "22:00-00:00, 2026-12-01T23:59:59+08:00, true",
        "22:00-00:00, 2026-12-02T00:00:00+08:00, false",
        "00:00-06:00, 2026-12-02T00:00:00+08:00, true",
        "00:00-06:00, 2026-12-02T06:00:00+08:00, false",
        "none, 2026-12-02T00:00:00+08:00, false",
        "none, 2026-12-02T03:00:00+08:00, false"
    })
    void aMomentIsQuietOrNot(String setting, OffsetDateTime at, boolean quiet) {
        assertThat(QuietHoursPolicy.parse(setting).isQuiet(at.toInstant())).isEqualTo(quiet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "21:00", "21:00-", "21:00-25:00", "9-5", "08:00-08:00", "21:00-08:00-09:00"})
    void anotherSettingStopsTheStart(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuietHoursPolicy.parse(setting));
    }

    @Test
    void itSaysWhatIsSet() {
        assertThat(QuietHoursPolicy.parse(QuietHoursPolicy.DEFAULT)).hasToString("21:00-08:00");
        assertThat(QuietHoursPolicy.parse("none")).hasToString("none");
    }
}
