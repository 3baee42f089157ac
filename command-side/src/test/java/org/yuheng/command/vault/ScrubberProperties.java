package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        return Arbitraries.oneOf(names, phones(), cards()).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        var announcements = Arbitraries.of(
                "我叫", "本人", "姓名：", "投诉人", "联系人：", "电话", "QQ", "微信号：", "账号", "卡号 ", "护照", "豫A", "abc@qq.com", "元");
        var joints = Arbitraries.of(
                " ", "-", "，", "。", "\n", "：", "(", "）", "〔电话〕", "〔投诉人信息〕", "〔", "〕", "—", "X", "1", "0");
        var digits =
                Arbitraries.strings().withChars("0123456789８９").ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(
                        announcements, joints, digits, words(), phones(), cards(), Arbitraries.of("王小明", "欧阳绝密"))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<String> phones() {
        var rest = Arbitraries.strings().numeric().ofLength(8);
        return Combinators.combine(
                        Arbitraries.of("13", "15", "17", "18", "19"),
                        Arbitraries.integers().between(0, 9),
                        rest)
                .as((start, third, last) -> start + third + last);
    }

    private static Arbitrary<String> cards() {
        return Arbitraries.strings().numeric().ofLength(4).map(last -> "41010519800101" + last);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("反映罚款过重", "，", "王先生", "联系", "本店", "第33条", "x", "", "\n", "豫政办〔2024〕67号");
    }

    @Provide
    Arbitrary<String> plainWords() {
        return Arbitraries.of("反映", "罚款", "过重", "，", "执法人员", "检查", "七次", "。", "\n", "停业", "损失", "未出示证件")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }
}
