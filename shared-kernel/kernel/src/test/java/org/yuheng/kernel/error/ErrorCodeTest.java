package org.yuheng.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {
    @Test
    void aPublishedCodeKeepsItsNameAndItsStatus() {
        List<String> now = Arrays.stream(ErrorCode.values())
                .map(code -> code.name() + " " + code.kind().status())
                .toList();

        assertThat(now).containsAll(published());
    }

    @Test
    void aNewCodeIsPublishedInTheList() {
        assertThat(published().stream().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aBasisIsThereInChineseOrNotAtAll(ErrorCode code) {
        assertThat(code.basis())
                .satisfiesAnyOf(
                        basis -> assertThat(basis).isEmpty(),
                        basis -> assertThat(basis)
                                .hasValueSatisfying(text -> assertThat(text).containsPattern("\\p{IsHan}{2}")));
    }

    @Test
    void everyKindHasItsOwnStatus() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::status)).doesNotHaveDuplicates();
    }

    private static List<String> published() {
        try (var list = ErrorCodeTest.class.getResourceAsStream("published-error-codes.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
