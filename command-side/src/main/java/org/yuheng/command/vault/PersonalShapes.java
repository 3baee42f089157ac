package org.yuheng.command.vault;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What personal data looks like in a folded text. Every repetition is bounded, so that no text takes long. Amounts,
 * dates, numbers of documents, standards and orders have other shapes and stay.
 */
final class PersonalShapes {
    private static final String APART = "[ -]{0,2}";
    /** The words of a mark announce nothing, else scrubbing twice would be more than once. */
    private static final String NO_MARK = "(?<!〔)";

    private static final String NO_AMOUNT = "(?!\\d| ?[元万亿])";
    private static final String REGION = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}";
    private static final String BIRTHDAY = "(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String SHORT_BIRTHDAY = "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String AREA = "(?:010|02\\d|0[3-9]\\d{2})";
    private static final String MESSENGER = "(?:(?<![A-Z0-9.])(?:QQ|VX|WX|WECHAT)|V信|微信|薇信|抖音|微博|支付宝)(?:账?号码?|群)?";

    /** A name ends where a sentence pauses or goes on to what else is asked of a person. */
    private static final String END_OF_NAME = "(?=[,，。;；、!！?？\\s(（):：/\\d]|〔(?!姓名)|联系|电话|手机|身份|男|女|家住|住|$)";

    /** Words that begin like a family name. */
    private static final String NO_WORD = "(?!于|和|应|时|常|都|向|全|后|相|查|关|连|那|通|计|权|能|从|曾|现|方|平|安|终|经|"
            + "农民|农户|车主|房主|司机|党员|商户|居民|家长|公民|高新|高中|高三|金水|时候|时间|家人|国家|年|终于|胡乱|"
            + "黄河|文化|水电|水务|江南|江北|应该|乐意|安全|平时|东方|干部|牧民|房东|房客|车间|"
            + "家|费用|党费|成绩|成为|利用|单位|房屋|房产|车辆|支付|居住|包括|习惯|满意|钱款|左手|右手|祖上|步行|路过|明白|明确|红包|广大|申请)";

    private static final String NAME = Names.FAMILY + "[\\u4e00-\\u9fa5]{1,2}";

    static final List<Shape> ALL = List.of(
            shape("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}", "〔邮箱〕"),
            shape("(?<!\\d)" + REGION + APART + BIRTHDAY + APART + "\\d{3}[\\dX](?!\\d)", "〔身份证号〕"),
            shape("(?<!\\d)" + REGION + SHORT_BIRTHDAY + "\\d{3}(?![\\dA-Z])", "〔身份证号〕"),
            shape("(?<!\\d)(?:(?:\\+|00)?86" + APART + ")?" + mobile() + NO_AMOUNT, "〔电话〕"),
            shape("(?<!\\d)\\(?" + AREA + "\\)?" + APART + "\\d{3,4}" + APART + "\\d{4}(?!\\d)", "〔电话〕"),
            announced("(?:电话|座机|手机|固话|TEL|联系方式)[^\\d\\n〔]{0,6}", "[2-9]\\d{2,3}-?\\d{4}" + NO_AMOUNT, "〔电话〕"),
            announced(
                    "(?:账号|帐号|账户|帐户|卡号|银行卡|存折|户号)[^\\d\\n〔]{0,10}",
                    "(?:\\d{8,25}|\\d{3,4}(?:[ -]\\d{3,5}){2,6})" + NO_AMOUNT,
                    "〔账号〕"),
            new Shape(
                    compile("(?<![\\dA-Z])[3-6]\\d{3}(?:" + APART + "\\d{4}){3}(?:" + APART
                            + "\\d{1,3})?(?![\\dA-Z]| ?[元万亿])"),
                    "〔账号〕",
                    PersonalShapes::isBankCard,
                    false),
            announced("(?:护照|通行证)[^A-Z\\d\\n〔]{0,6}", "[A-Z]{1,2}\\d{7,9}(?!\\d)", "〔证件号〕"),
            shape(
                    "(?!新[GDHC][BJ])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•. -]?"
                            + "(?=(?:[A-Z]{0,2}\\d){3})[A-Z0-9]{5,6}(?![A-Z0-9])",
                    "〔车牌〕"),
            announced(MESSENGER + "[ 是为:]{1,3}", "[A-Z0-9][\\w-]{4,}+", "〔账号〕"),
            announced(MESSENGER, "(?=[A-Z_-]{0,20}\\d)[A-Z0-9][\\w-]{4,}+", "〔账号〕"),
            announced("(?:我叫|名叫|本人叫|姓名)(?:是|为)?[:：]?\\s{0,4}", NAME + END_OF_NAME, "〔姓名〕"),
            announced("(?:投诉人|举报人|联系人|申请人|反映人|来电人|当事人)(?:姓名)?[:：]\\s{0,4}", NAME + END_OF_NAME, "〔姓名〕"),
            announced(
                    "(?:我是|本人|本人是|投诉人|举报人|联系人|申请人|反映人|来电人|当事人)(?:是|叫|为)?\\s{0,4}",
                    NO_WORD + NAME + END_OF_NAME,
                    "〔姓名〕"));

    private PersonalShapes() {}

    /**
     * @param mark what stands there instead
     * @param holds what a pattern cannot say
     * @param announced whether the first group only announces the value, and stays
     */
    record Shape(Pattern pattern, String mark, Predicate<Matcher> holds, boolean announced) {}

    /** Eleven digits in the usual groups, or with a blank after each. */
    private static String mobile() {
        var one = "1[3-9]\\d";
        return "(?:" + one + APART + "\\d{4}" + APART + "\\d{4}"
                + "|" + one + APART + "\\d{3}" + APART + "\\d{5}"
                + "|" + one + "\\d" + APART + "\\d{3}" + APART + "\\d{4}"
                + "|" + one + "\\d" + APART + "\\d{4}" + APART + "\\d{3}"
                + "|1 [3-9](?: \\d){9})";
    }

    private static Shape shape(String pattern, String mark) {
        return new Shape(compile(pattern), mark, any -> true, false);
    }

    private static Shape announced(String announcement, String value, String mark) {
        return new Shape(compile("(" + NO_MARK + announcement + ")" + value), mark, any -> true, true);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** Cards of UnionPay begin with 62; every other one has the check digit of ISO/IEC 7812. */
    private static boolean isBankCard(MatchResult found) {
        var digits = found.group().replaceAll("\\D", "");
        return digits.startsWith("62") || hasCheckDigit(digits);
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
