package org.yuheng.query.triage;

import java.util.List;

/** Whether what follows is denied: 没有罚款, 并非重复检查. A question, 是不是, 有没有, denies nothing. */
final class Negation {
    private static final List<String> WORDS = List.of(
            "没有", "并没有", "没", "并未", "从未", "未曾", "未", "不存在", "不属于", "不是", "并不是", "并非", "不予", "免予", "免于", "不", "无");
    private static final List<String> WHOLE_STATEMENTS = List.of("不存在", "不属于", "不是", "并不是", "并非");
    private static final List<String> QUESTIONS = List.of("是不是", "有没有", "有无", "会不会", "能不能", "可不可", "该不该", "是否不", "要不");
    private static final String NEGATIVE_BEGINNINGS = "不未没无拒";

    private Negation() {}

    /** @param entry may itself begin with a negation, as 不作为; then only a denial of the whole counts */
    static boolean denies(String text, int start, String entry) {
        var before = text.substring(Math.max(0, start - 4), start);
        if (endsWithOne(before, QUESTIONS)) {
            return false;
        }
        var denials = NEGATIVE_BEGINNINGS.indexOf(entry.charAt(0)) >= 0 ? WHOLE_STATEMENTS : WORDS;
        return endsWithOne(before, denials);
    }

    private static boolean endsWithOne(String text, List<String> endings) {
        for (var ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
