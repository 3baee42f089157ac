package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a text something stands that tells who somebody is, to the character. */
class PersonalPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请联系13712345678。 | 3 | 14 | 电话",
                "座机0371-65901234无人接 | 2 | 15 | 电话",
                "身份证410105198001011234。 | 3 | 21 | 身份证号",
                "卡号1702020109001234567 | 2 | 21 | 账号",
                "加微信wang123456 | 3 | 13 | 账号",
                "护照E12345678 | 2 | 11 | 证件号",
                "豫A12345违停 | 0 | 7 | 车牌",
                "发到abc.def@qq.com谢谢 | 2 | 16 | 邮箱",
                "我叫王小明，是店主 | 2 | 5 | 姓名"
            })
    void aPlaceIsShownToTheCharacterWithWhatItLooksLike(String text, int from, int to, String kind) {
        assertThat(PersonalPlaces.in(text)).containsExactly(new PersonalPlaces.Place(from, to, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话１３７１２３４５６７８，请回电 | 2 | 13 | 电话",
                "（０３７１）６５９０１２３４ | 0 | 14 | 电话",
                "证号４１０１０５１９８００１０１１２３Ｘ。 | 2 | 20 | 身份证号",
                "ａｂｃ＠１６３．ｃｏｍ | 0 | 11 | 邮箱",
                "车牌号豫Ｂ６６６６６ | 3 | 10 | 车牌"
            })
    void inFullWidthSignsItIsTheSamePlace(String text, int from, int to, String kind) {
        assertThat(PersonalPlaces.in(text)).containsExactly(new PersonalPlaces.Place(from, to, kind));
    }

    @Test
    void placesAreShownInTheOrderOfTheText() {
        var text = "投诉人：王小明，电话13712345678；另一部13812345678，邮箱a@b.cn";

        assertThat(PersonalPlaces.in(text))
                .containsExactly(
                        new PersonalPlaces.Place(4, 7, "姓名"),
                        new PersonalPlaces.Place(10, 21, "电话"),
                        new PersonalPlaces.Place(25, 36, "电话"),
                        new PersonalPlaces.Place(39, 45, "邮箱"));
    }

    @Test
    void whatLooksLikeTwoThingsIsShownOnce() {
        assertThat(PersonalPlaces.in("13712345678@qq.com")).containsExactly(new PersonalPlaces.Place(0, 18, "邮箱"));
        assertThat(PersonalPlaces.in("支付宝账号13712345678")).containsExactly(new PersonalPlaces.Place(5, 16, "电话"));
    }

    @Test
    void signsOutsideTheBasicPlaneCountAsTheScreenCountsThem() {
        assertThat(PersonalPlaces.in("😀13712345678")).containsExactly(new PersonalPlaces.Place(2, 13, "电话"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "经核查，罚款50000元已减为500元，销售额204元，投资15000000000元",
                "2026-03-10、2026年3月10日、20260310、2026-03-10 09:30:00",
                "依据《中华人民共和国行政处罚法》第三十三条第1款，豫政办〔2024〕67号",
                "受理编号410105-2026-000017，统一社会信用代码91410100000000019L",
                "请拨打12345、12315",
                "投诉人应当自收到之日起六十日内申请行政复议",
                "〔电话〕〔姓名〕〔身份证号〕〔投诉人信息〕"
            })
    void amountsDatesAndNumbersOfPapersAreNoPlaces(String text) {
        assertThat(PersonalPlaces.in(text)).isEmpty();
    }
}
