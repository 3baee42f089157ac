package org.yuheng.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.yuheng.kernel.error.ErrorCode.EMPTY_TEXT;
import static org.yuheng.kernel.error.ErrorCode.TEXT_TOO_LONG;
import static org.yuheng.kernel.text.PlainText.clean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;

class PlainTextTest {
    @Test
    void everyLineEndBecomesALineFeed() {
        assertThat(clean("一\n二\r\n三\r四\u2028五\u2029六\r\r\n七")).isEqualTo("一\n二\n三\n四\n五\n六\n\n七");
    }

    @Test
    void aTabBecomesOneSpace() {
        assertThat(clean("甲\t乙")).isEqualTo("甲 乙");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x200B, 0x200C, 0x200D, 0x200E,
                0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206F, 0xFEFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF
            })
    void whatNobodySeesIsRemoved(int character) {
        assertThat(clean("罚" + Character.toString(character) + "款")).isEqualTo("罚款");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0xA0, 0x3000, 0x2010, 0x2027, 0x202F, 0x205F, 0x2070, 0xFE0F, 0xFFFD, 0x1F600, 0x20000})
    void whatShowsOrGivesRoomStays(int character) {
        String text = "罚" + Character.toString(character) + "款";

        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void halvesOfACharacterDoNotComeTogetherByCleaning() {
        assertThat(clean("a\uD83D\u200B\uDE00b")).isEqualTo("ab");
    }

    @Test
    void blanksAtBothEndsStay() {
        assertThat(PlainText.required("  甲 ", 10, EMPTY_TEXT, TEXT_TOO_LONG)).isEqualTo("  甲 ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　", "\u00A0\u2007", "\r\n\t", "\uFEFF\u200B", "\u2028"})
    void textThatShowsNothingIsEmpty(String text) {
        assertThat(PlainText.optional(text, 10, TEXT_TOO_LONG)).isEmpty();
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> PlainText.required("subject", text, 10, EMPTY_TEXT, TEXT_TOO_LONG))
                .satisfies(error -> assertThat(error.code()).isEqualTo(EMPTY_TEXT))
                .satisfies(error -> assertThat(error.details()).containsExactly(entry("field", "subject")));
    }

    @Test
    void lengthIsCountedInCodePointsAfterCleaning() {
        assertThat(PlainText.required("😀😀\u200B", 2, EMPTY_TEXT, TEXT_TOO_LONG))
                .isEqualTo("😀😀");
    }

    @Test
    void textThatIsTooLongIsRefusedWithoutRepeatingIt() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> PlainText.optional("statement", "一二三", 2, TEXT_TOO_LONG))
                .satisfies(error -> assertThat(error.code()).isEqualTo(TEXT_TOO_LONG))
                .satisfies(error -> assertThat(error.details())
                        .containsExactly(entry("field", "statement"), entry("limit", 2), entry("length", 3)));
    }

    @Test
    void withoutAFieldTheDetailsNameNone() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> PlainText.required(null, 2, EMPTY_TEXT, TEXT_TOO_LONG))
                .satisfies(error -> assertThat(error.details()).isEmpty());
    }
}
