package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves a text, and what must stay so that the text still says what happened. */
class ScrubberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请打13712345678谢谢 | 请打〔电话〕谢谢",
                "电话13712345678 | 电话〔电话〕",
                "王先生13712345678反映 | 王先生〔电话〕反映",
                "137-1234-5678 | 〔电话〕",
                "137 1234 5678 | 〔电话〕",
                "联系电话：189 7318 7780本人 | 联系电话：〔电话〕本人",
                "1371 234 5678、137 123 45678 | 〔电话〕、〔电话〕",
                "137—1234—5678 | 〔电话〕",
                "1 3 7 1 2 3 4 5 6 7 8 | 〔电话〕",
                "+86 13712345678 | 〔电话〕",
                "+8613712345678和008613712345678 | 〔电话〕和〔电话〕",
                "86-13712345678 | 〔电话〕",
                "１３７１２３４５６７８ | 〔电话〕",
                "１３７－１２３４－５６７８ | 〔电话〕",
                "tel13712345678转 | tel〔电话〕转",
                "1.13712345678 2.13812345678 | 1.〔电话〕 2.〔电话〕",
                "13712345678/13812345678 | 〔电话〕/〔电话〕",
                "13712345678,13812345678 | 〔电话〕,〔电话〕"
            })
    void mobilePhones(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0371-65901234 | 〔电话〕",
                "(0371)65901234 | 〔电话〕",
                "（0371）65901234 | 〔电话〕",
                "0371 6590 1234 | 〔电话〕",
                "037165901234 | 〔电话〕",
                "0371——65901234 | 〔电话〕",
                "010-12345678 | 〔电话〕",
                "0393-4412345 | 〔电话〕",
                "电话：65901234 | 电话：〔电话〕",
                "办公室电话6590-1234无人接 | 办公室电话〔电话〕无人接",
                "联系方式: ６５９０１２３４ | 联系方式: 〔电话〕"
            })
    void landlines(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证410105198001011234。 | 身份证〔身份证号〕。",
                "41010519800101123X | 〔身份证号〕",
                "41010519800101123x | 〔身份证号〕",
                "410105 19800101 1234 | 〔身份证号〕",
                "410105-19800101-123X | 〔身份证号〕",
                "４１０１０５１９８００１０１１２３Ｘ | 〔身份证号〕",
                "410105800101123 | 〔身份证号〕",
                "证号:ID410105198001011234 | 证号:ID〔身份证号〕",
                "护照E12345678 | 护照〔证件号〕",
                "护照号码：EA1234567 | 护照号码：〔证件号〕"
            })
    void identityDocuments(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6222021234567890123 | 〔账号〕",
                "6222 0212 3456 7890 123 | 〔账号〕",
                "６２２２０２１２３４５６７８９０１２３ | 〔账号〕",
                "4111111111111111 | 〔账号〕",
                "4111 1111 1111 1111 | 〔账号〕",
                "卡号1702020109001234567 | 卡号〔账号〕",
                "对公账户：1702 0201 0900 1234 567 | 对公账户：〔账号〕",
                "账号是12345678 | 账号是〔账号〕",
                "QQ：12345678 | QQ：〔账号〕",
                "qq12345678 | qq〔账号〕",
                "QQ群 123456789 | QQ群 〔账号〕",
                "微信号wang_xiaoming | 微信号wang_xiaoming",
                "微信号：wang_xiaoming | 微信号：〔账号〕",
                "加我微信wang123456 | 加我微信〔账号〕",
                "vx: abc12345，回电 | vx: 〔账号〕，回电",
                "支付宝 13712345678 | 支付宝 〔电话〕",
                "邮箱abc.def@qq.com。 | 邮箱〔邮箱〕。",
                "ａｂｃ＠１６３．ｃｏｍ | 〔邮箱〕",
                "发到a_b+c-d@mail.henan.gov.cn谢谢 | 发到〔邮箱〕谢谢"
            })
    void accountsAndAddresses(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "豫A12345违停 | 〔车牌〕违停",
                "豫A·12345 | 〔车牌〕",
                "豫a 1b2c3被扣 | 〔车牌〕被扣",
                "豫AD12345 | 〔车牌〕",
                "车牌号豫Ｂ６６６６６ | 车牌号〔车牌〕"
            })
    void plates(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我叫王小明，是店主 | 我叫〔姓名〕，是店主",
                "我叫王小明 | 我叫〔姓名〕",
                "我是王小明，住金水区 | 我是〔姓名〕，住金水区",
                "本人李强，反映 | 本人〔姓名〕，反映",
                "姓名：欧阳修远 电话 | 姓名：〔姓名〕 电话",
                "姓名:于和 | 姓名:〔姓名〕",
                "投诉人：张三，男 | 投诉人：〔姓名〕，男",
                "联系人：周兰艳联系电话：13712345678 | 联系人：〔姓名〕联系电话：〔电话〕",
                "申请人赵丽颖（业主） | 申请人〔姓名〕（业主）",
                "我叫王小明13712345678 | 我叫〔姓名〕〔电话〕"
            })
    void namesAfterTheUsualIntroductions(String text, String scrubbed) {
        scrubs(text, scrubbed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依据《中华人民共和国行政处罚法》第三十三条第1款、第33条，豫政办〔2024〕67号，长政发（2001）60号",
                "罚款50000元，销售额204元，补偿4657800.元，单价5298.44元/㎡，亏损188989.7元",
                "投资15000000000元，后增至13800000000 元",
                "累计成交额11.6亿，增加至910455.75平方米，1800-2000pcu/h",
                "2019-03-15、2019.12.27、2026年3月10日、20190228112505、2019-02-28 11:25:05、2019-02-28T11:25:05",
                "2016—2017学年、2017—2018学年，2015-2018年、2009.2010年，2013-2017 2018-2019",
                "拨打12345、12319、12315、96666、110，已打400-889-3333投诉",
                "订单号20260310123456789，工单202603100017，单号TB20190228112505，流水4200001234202603101234567890",
                "标准GB12523-2011、GB50180-93、CJJ27-2012、GB8702-88、新GB50180-93标准、新COVID19疫苗",
                "受理编号410105-2026-000017，房估(市)字第2019-1728号，索引号430S00029/2018-34029，报警（2019）006278",
                "统一社会信用代码91410100000000019L，注册号410105000012343",
                "40号1栋601-608，购买了中茂城1-2-245号商铺，3.14159265358979",
                "早上6:30~9:00，晚上14.00-22.40，座机每月10元，电话打了几十次",
                "手环均在本人家中，查本人成绩，退还本人费用，缴纳本人党费，申请人利用住宅",
                "本人于今年，本人和家人，我是农民，我是高新区，本人应当，投诉人应当，联系人平台",
                "我是一名业主，我是业主，本人系春华镇村民，举报人都，我叫不出名字，他是王府井的老板",
                "微信公众号、微信支付、微信群里、QQ群里说，支付宝付款200元，http://wx.example.cn/12345",
                "A3区、A市A7县、川A市、京B座，云AQI指数，宁WIFI",
                "账户余额为204元，卡号不对，账号2019年5月注销，银行卡被冻结"
            })
    void whatTellsTheMatterStays(String text) {
        scrubs(text, text);
    }

    @Test
    void knownValuesGoHoweverTheyAreWritten() {
        var known = List.of("欧阳绝密", "0371-65901234", "E12345678");

        assertThat(Scrubber.scrub("欧阳绝密、欧阳 绝密，0371 65901234，037165901234，Ｅ１２３４５６７８，e12345678", known))
                .isEqualTo("〔投诉人信息〕、〔投诉人信息〕，〔投诉人信息〕，〔投诉人信息〕，〔投诉人信息〕，〔投诉人信息〕");
    }

    @Test
    void ofTwoKnownValuesTheLongerGoesFirst() {
        assertThat(Scrubber.scrub("张三丰说，张三也说", List.of("张三", "张三丰"))).isEqualTo("〔投诉人信息〕说，〔投诉人信息〕也说");
    }

    @Test
    void aKnownValueOfOneSignOrNoneIsPassedOver() {
        assertThat(Scrubber.scrub("王府井", Arrays.asList("王", " ", "", null, "-")))
                .isEqualTo("王府井");
    }

    @Test
    void aKnownValueIsNoPattern() {
        assertThat(Scrubber.scrub("甲.*乙 和 甲xx乙", List.of(".*乙"))).isEqualTo("甲〔投诉人信息〕 和 甲xx乙");
    }

    @Test
    void aMarkIsNotScrubbedWhenItsWordsAreAName() {
        var once = Scrubber.scrub("信息13712345678", List.of("信息", "电话"));

        assertThat(once).isEqualTo("〔投诉人信息〕〔电话〕");
        assertThat(Scrubber.scrub(once, List.of("信息", "电话"))).isEqualTo(once);
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(Scrubber.scrub("", List.of("欧阳绝密"))).isEmpty();
    }

    private static void scrubs(String text, String scrubbed) {
        assertThat(Scrubber.scrub(text, List.of())).isEqualTo(scrubbed);
    }
}
