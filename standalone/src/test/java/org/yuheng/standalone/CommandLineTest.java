package org.yuheng.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.standalone.CommandLine.Mode;

class CommandLineTest {

    private static final Path HERE = Path.of("/srv/clerk");

    @Test
    void demoAloneIsEnough() {
        var asked = parse("demo");
        assertThat(asked.mode()).isEqualTo(Mode.DEMO);
        assertThat(asked.dataFolder()).isEqualTo(Path.of("/srv/clerk/yuheng-data"));
        assertThat(asked.port()).isEqualTo(8080);
        assertThat(asked.bind()).isEqualTo("127.0.0.1");
        assertThat(asked.password()).isEmpty();
        assertThat(asked.clock()).isEmpty();
    }

    @Test
    void everyOptionIsUnderstoodInBothForms() {
        var asked = parse(
                "demo",
                "--data=my data/豫",
                "--port",
                "9090",
                "--bind=0.0.0.0",
                "--password",
                "a=b --c",
                "--clock",
                "2026-11-02T09:00+08:00");
        assertThat(asked.dataFolder()).isEqualTo(Path.of("/srv/clerk/my data/豫"));
        assertThat(asked.port()).isEqualTo(9090);
        assertThat(asked.bind()).isEqualTo("0.0.0.0");
        assertThat(asked.password()).contains("a=b --c");
        assertThat(asked.clock()).contains(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    }

    @Test
    void anAbsoluteDataFolderStaysWhereItIs() {
        assertThat(parse("start", "--data", "/var/lib/../lib/yuheng").dataFolder())
                .isEqualTo(Path.of("/var/lib/yuheng"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, 2026-11-02T01:00:00Z",
        "2026-11-02T09:00:30, 2026-11-02T01:00:30Z",
        "2026-11-02T09:00Z, 2026-11-02T09:00:00Z",
        "2026-11-02T09:00:00.5+05:30, 2026-11-02T03:30:00.500Z"
    })
    void aClockWithoutOffsetIsLegalTime(String clock, String instant) {
        assertThat(parse("demo", "--clock=" + clock).clock())
                .hasValueSatisfying(time -> assertThat(time.toInstant()).hasToString(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-11-02", "2026-02-30T09:00", "2026-11-02T25:00+08:00"})
    void aWrongClockIsRefused(String clock) {
        assertThatThrownBy(() -> parse("demo", "--clock", clock))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80x", "999999999999"})
    void aWrongPortIsRefused(String port) {
        assertThatThrownBy(() -> parse("start", "--port", port))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--port");
    }

    @Test
    void aClockIsForDemonstrationOnly() {
        assertThatThrownBy(() -> parse("start", "--clock=2026-11-02T09:00"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("demo only");
    }

    @Test
    void whatIsNotKnownIsRefusedByName() {
        assertThatThrownBy(() -> parse()).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> parse("serve")).hasMessageContaining("Unknown command: serve");
        assertThatThrownBy(() -> parse("demo", "--colour=red")).hasMessage("Unknown option: --colour");
        assertThatThrownBy(() -> parse("demo", "--")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> parse("demo", "data")).hasMessage("Unknown option: data");
        assertThatThrownBy(() -> parse("demo", "--bind", "a b")).hasMessageContaining("--bind");
        assertThatThrownBy(() -> parse("demo", "--data", "a\0b")).hasMessageContaining("--data");
    }

    @Test
    void aMissingOrRepeatedValueIsRefused() {
        assertThatThrownBy(() -> parse("demo", "--data")).hasMessage("--data needs a value.");
        assertThatThrownBy(() -> parse("demo", "--data=")).hasMessage("--data needs a value.");
        assertThatThrownBy(() -> parse("demo", "--port=1", "--port=2")).hasMessage("--port is given twice.");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(parse("demo", "--password", "Check-2026").toString()).doesNotContain("Check-2026");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments), HERE);
    }
}
