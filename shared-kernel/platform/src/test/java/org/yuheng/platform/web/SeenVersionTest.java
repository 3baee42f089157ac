package org.yuheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class SeenVersionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"3\"|3",
                "W/\"3\"|3",
                "3|3",
                " \"12\" |12",
                "\"0\"|0",
                "\"999999999999999999\"|999999999999999999"
            })
    void aVersionIsReadWithQuotesOrWithout(String header, long version) {
        assertThat(SeenVersion.parse(header)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*", " * "})
    void whoDoesNotMindSaysNothingOrAStar(String header) {
        assertThat(SeenVersion.parse(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "\"-1\"",
                "three",
                "\"3\", \"4\"",
                "3.0",
                "\"9999999999999999999\"",
                "\"3",
                "3\"",
                "W/3",
                "１"
            })
    void anythingElseIsRefused(String header) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> SeenVersion.parse(header))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE))
                .satisfies(error -> assertThat(error.details()).containsEntry("field", "If-Match"));
    }

    @Test
    void theRefusedTextIsNotRepeated() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> SeenVersion.parse("13712345678x"))
                .withMessageNotContaining("13712345678");
    }
}
