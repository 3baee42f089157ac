package org.yuheng.kernel.complaint;

import java.util.Arrays;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The tree of problems. Source: Decree 825, art. 11, and the sub-types of published clue notices. A group holds the
 * kinds below it; every node may be chosen.
 */
public enum Category {
    FEE("乱收费", null),
    FEE_ILLEGAL_ITEM("违法设定收费项目", FEE),
    FEE_OVER_STANDARD("超范围、超标准收费", FEE),
    FEE_CUT_IGNORED("不落实减免政策", FEE),
    FEE_FORCED_SERVICE("强制有偿服务", FEE),
    FEE_MONOPOLY_INTERMEDIARY("指定、垄断中介", FEE),
    FEE_COST_SHIFTED("转嫁费用", FEE),
    FINE("乱罚款", null),
    FINE_NO_BASIS("无依据罚款", FINE),
    FINE_UNQUALIFIED("主体无资格罚款", FINE),
    FINE_NO_PROCEDURE("违反程序罚款", FINE),
    FINE_DISCRETION("不按裁量基准或者顶格处罚", FINE),
    FINE_LOWERED_THRESHOLD("降低处罚门槛", FINE),
    FINE_PAST_LIMITATION("超过追责时效", FINE),
    FINE_INSTEAD_OF_CORRECTION("以罚代管", FINE),
    FINE_REPEATED("重复罚款", FINE),
    FINE_EXCESSIVE("过罚不当", FINE),
    FINE_UNEQUAL("同案不同罚", FINE),
    INSP("乱检查", null),
    INSP_NO_COMPETENCE("无权检查", INSP),
    INSP_NO_BASIS("无依据检查", INSP),
    INSP_NOT_PUBLISHED("检查事项未公布", INSP),
    INSP_UNAUTHORISED_SPECIAL("擅自开展专项检查", INSP),
    INSP_DUPLICATE("重复、多头、运动式检查", INSP),
    SEAL("乱查封", null),
    OUTAREA("违规异地执法", null),
    PROFIT("趋利性执法", null),
    STANDARD("标准不一", null),
    INACTION("不作为", null),
    CONDUCT("吃拿卡要、粗暴执法", null),
    SUBJECT("主体或者人员资格", null),
    PROCEDURE("违反程序", null),
    SYSTEM("三项制度等未落实", null),
    CREDIT("信用修复难", null),
    OTHER("其他", null);

    private final String chinese;
    private final Category group;

    Category(String chinese, Category group) {
        this.chinese = chinese;
        this.group = group;
    }

    public String chinese() {
        return chinese;
    }

    /** The node above, or this node itself at the top. */
    public Category group() {
        return group == null ? this : group;
    }

    /** @throws DomainError {@code UNKNOWN_CATEGORY} */
    public static Category of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_CATEGORY, Map.of()));
    }
}
