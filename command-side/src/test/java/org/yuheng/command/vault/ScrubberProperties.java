package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ScrubberProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aKnownValueNeverSurvives(@ForAll("known") List<String> known, @ForAll("pieces") List<String> pieces) {
        List<String> mixed = new ArrayList<>(pieces);
        known.forEach(value -> mixed.add(mixed.size() / 2, value));
        mixed.addAll(known);

        var scrubbed = Scrubber.scrub(String.join("", mixed), known);

        assertThat(known).noneMatch(scrubbed::contains);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void scrubbingTwiceChangesNothing(@ForAll("known") List<String> known, @ForAll("pieces") List<String> pieces) {
        var once = Scrubber.scrub(String.join("", pieces), known);

        assertThat(Scrubber.scrub(once, known)).isEqualTo(once);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aPhoneBetweenOtherThanDigitsNeverSurvives(
            @ForAll("phones") String phone, @ForAll("words") String before, @ForAll("words") String after) {
        var text = before + phone + "。" + after;

        assertThat(Scrubber.scrub(text, List.of())).doesNotContain(phone);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextOfWordsAloneStaysAsItIs(@ForAll("plainWords") String text) {
        assertThat(Scrubber.scrub(text, List.of())).isEqualTo(text);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfKnownValuesDoesNotMatter(
            @ForAll("known") List<String> known, @ForAll("pieces") List<String> pieces) {
        var text = String.join("", pieces);
        var reversed = new ArrayList<>(known);
        Collections.reverse(reversed);

        assertThat(Scrubber.scrub(text, reversed)).isEqualTo(Scrubber.scrub(text, known));
    }

    @Provide
    Arbitrary<List<String>> known() {
        var names = Arbitraries.of("欧阳绝密", "王小明", "王小", "Smith-Jones", "a.*b", "李 四", "甲乙$1\\");
        return Arbitraries.oneOf(names, phones(), PersonalTexts.cards())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return PersonalTexts.pieces();
    }

    @Provide
    Arbitrary<String> phones() {
        return PersonalTexts.phones();
    }

    @Provide
    Arbitrary<String> words() {
        return PersonalTexts.words();
    }

    @Provide
    Arbitrary<String> plainWords() {
        return Arbitraries.of("反映", "罚款", "过重", "，", "执法人员", "检查", "七次", "。", "\n", "停业", "损失", "未出示证件")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }
}
