package org.yuheng.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DomainErrorTest {
    @Test
    void detailsKeepTheirOrderAndLeaveOutWhatIsMissing() {
        var details = new LinkedHashMap<String, Object>();
        details.put("field", null);
        details.put("limit", 200);
        details.put("length", 201);

        assertThat(new DomainError(ErrorCode.TEXT_TOO_LONG, details).details())
                .containsExactly(entry("limit", 200), entry("length", 201));
    }

    @Test
    void detailsDoNotChangeAfterwards() {
        var details = new LinkedHashMap<String, Object>(Map.of("year", 2027));
        var error = new DomainError(ErrorCode.CALENDAR_EXISTS, details);
        details.put("year", 2028);

        assertThat(error.details()).containsExactly(entry("year", 2027));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> error.details().put("year", 2029));
    }

    @Test
    void itsMessageForTheLogNamesTheCode() {
        assertThat(new DomainError(ErrorCode.CALENDAR_EXISTS, Map.of("year", 2027)))
                .hasMessage("CALENDAR_EXISTS {year=2027}");
    }

    @Test
    void aCopyThroughSerializationKeepsTheCode() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new DomainError(ErrorCode.DUPLICATE, Map.of("existing", "1")));
        var copy = (DomainError) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.code()).isEqualTo(ErrorCode.DUPLICATE);
        assertThat(copy.details()).isEmpty();
    }
}
