package org.yuheng.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {
    @Property
    void cleaningTwiceChangesNothing(@ForAll("texts") String text) {
        String once = PlainText.clean(text);

        assertThat(PlainText.clean(once)).isEqualTo(once);
    }

    @Property
    void nothingInvisibleIsLeft(@ForAll("texts") String text) {
        assertThat(PlainText.clean(text).codePoints())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c))
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
                .noneMatch(c -> c == 0xFEFF || c == 0x2028 || c == 0x2029);
    }

    @Property
    void whatIsLeftSurvivesBeingStored(@ForAll("texts") String text) {
        String clean = PlainText.clean(text);

        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean);
    }

    @Property
    void lettersAreNeverTouched(@ForAll("texts") String text) {
        assertThat(letters(PlainText.clean(text))).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<String> texts() {
        var anything = Arbitraries.strings();
        var troublesome = Arbitraries.strings()
                .withChars("罚款a \t\r\n\u0000\u0085\u200B\u200D\u2028\u202E\u2060\uFEFF\uD83D\uDE00\uD800")
                .ofMaxLength(30);
        return Arbitraries.oneOf(anything, troublesome);
    }
}
