package org.yuheng.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedIdTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void itIsTheUuidOfTheStandardsExample() {
        assertThat(NameBasedId.ofName(DNS, "www.example.com".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void anIdNeverChangesBetweenVersionsOfTheProduct() {
        assertThat(NameBasedId.of(DNS, "HOTLINE", "工单-1"))
                .isEqualTo(UUID.fromString("3f9c352f-065a-54ac-8833-df4925547e6f"));
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(NameBasedId.of(DNS, "a", "bc")).isNotEqualTo(NameBasedId.of(DNS, "ab", "c"));
        assertThat(NameBasedId.of(DNS, "a")).isNotEqualTo(NameBasedId.of(DNS, "a", ""));
        assertThat(NameBasedId.of(DNS, "", "a")).isNotEqualTo(NameBasedId.of(DNS, "a", ""));
    }

    @Test
    void unpairedSurrogatesAreToldApart() {
        assertThat(NameBasedId.of(DNS, "\uD800")).isNotEqualTo(NameBasedId.of(DNS, "\uD801"));
    }

    @Test
    void thereIsNoIdWithoutAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> NameBasedId.of(DNS));
    }
}
