package org.yuheng.command.vault;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts in which personal data stands between words, signs, marks and digits. */
final class PersonalTexts {
    private PersonalTexts() {}

    static Arbitrary<List<String>> pieces() {
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

    static Arbitrary<String> phones() {
        var rest = Arbitraries.strings().numeric().ofLength(8);
        return Combinators.combine(
                        Arbitraries.of("13", "15", "17", "18", "19"),
                        Arbitraries.integers().between(0, 9),
                        rest)
                .as((start, third, last) -> start + third + last);
    }

    static Arbitrary<String> cards() {
        return Arbitraries.strings().numeric().ofLength(4).map(last -> "41010519800101" + last);
    }

    static Arbitrary<String> words() {
        return Arbitraries.of("反映罚款过重", "，", "王先生", "联系", "本店", "第33条", "x", "", "\n", "豫政办〔2024〕67号");
    }
}
