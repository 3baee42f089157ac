package org.yuheng.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.kernel.error.ErrorMessages.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.resource.KernelResource;

class ErrorMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @ValueSource(strings = {"errors_zh.properties", "errors_en.properties"})
    void aFileHoldsExactlyTheCodesOnceEach(String file) {
        List<String> keys = new KernelResource(file)
                .meaningfulLines().stream()
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void bothLanguagesShowTheSameDetails() {
        assertThat(placeholders("errors_zh.properties")).isEqualTo(placeholders("errors_en.properties"));
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsAWholeSentenceWithoutAnyDetail(ErrorCode code) {
        assertThat(text(code, Map.of(), Locale.CHINESE))
                .endsWith("。")
                .containsPattern("\\p{IsHan}")
                .doesNotContainPattern("[\\[\\]{}?]")
                .doesNotContainPattern("^[的，：（]|，，|，。|（）");
        assertThat(text(code, Map.of(), Locale.ENGLISH))
                .endsWith(".")
                .startsWith(text(code, Map.of(), Locale.ENGLISH).substring(0, 1).toUpperCase(Locale.ROOT))
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContainPattern("[\\[\\]{}]|  | [.,;]");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageShowsEveryDetailThatItNames(ErrorCode code) {
        var details = placeholders("errors_en.properties").get(code.name()).stream()
                .collect(Collectors.toMap(Function.identity(), name -> (Object) ("<" + name + ">")));

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(text(code, details, locale))
                    .satisfies(text -> assertThat(details.values()).allMatch(value -> text.contains((String) value)))
                    .doesNotContainPattern("[\\[\\]{}]");
        }
    }

    @Test
    void aPartIsLeftOutWhenItsDetailIsNotGiven() {
        assertThat(text(ErrorCode.TEXT_TOO_LONG, Map.of("field", "subject", "limit", 200), Locale.ENGLISH))
                .isEqualTo("The text in “subject” is too long; at most 200 characters are taken."
                        + " Shorten it and send again.");
    }

    @Test
    void severalValuesAreListed() {
        Map<String, Object> details = Map.of("stage", "REFUSED", "lawful", List.of("reply", "reopen"));

        assertThat(text(ErrorCode.NOT_POSSIBLE_IN_STAGE, details, Locale.ENGLISH))
                .contains(": reply, reopen.");
        assertThat(text(ErrorCode.NOT_POSSIBLE_IN_STAGE, details, Locale.CHINESE))
                .contains("：reply、reopen。");
    }

    @Test
    void aDetailIsShownAsItIsAlsoWithSignsThatPatternsUse() {
        assertThat(text(ErrorCode.MISSING_FIELD, Map.of("field", "$1\\[{x}]"), Locale.ENGLISH))
                .contains("“$1\\[{x}]”");
    }

    @Test
    void everyLanguageButEnglishGetsChinese() {
        String chinese = text(ErrorCode.NOT_FOUND, Map.of(), Locale.SIMPLIFIED_CHINESE);

        assertThat(text(ErrorCode.NOT_FOUND, Map.of(), Locale.FRENCH)).isEqualTo(chinese);
        assertThat(text(ErrorCode.NOT_FOUND, Map.of(), Locale.ROOT)).isEqualTo(chinese);
        assertThat(text(ErrorCode.NOT_FOUND, Map.of(), Locale.UK)).isNotEqualTo(chinese);
    }

    private static Map<String, TreeSet<String>> placeholders(String file) {
        return new KernelResource(file)
                .meaningfulLines().stream()
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.indexOf('=')),
                                line -> PLACEHOLDER
                                        .matcher(line)
                                        .results()
                                        .map(found -> found.group(1))
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                (first, second) -> first,
                                TreeMap::new));
    }
}
