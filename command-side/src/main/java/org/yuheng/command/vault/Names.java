package org.yuheng.command.vault;

/** Chinese personal names: how they begin and how they are masked. */
public final class Names {
    /** The family names that cover nearly everybody, double ones first. */
    static final String FAMILY = "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|"
            + "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
            + "俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成"
            + "戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗"
            + "丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊甄曲家封储靳段富巫乌焦巴弓牧隗山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉祖武符刘"
            + "景詹束龙叶幸司韶黎乔苍双闻莘党翟谭贡劳逄姬申扶堵冉宰雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈"
            + "廖庚终居衡步都耿满弘匡国文寇广禄阙东沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后红游竺权逯盖"
            + "桓公肖])";

    private static final java.util.regex.Pattern DOUBLE =
            java.util.regex.Pattern.compile("^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐).*");

    private Names() {}

    /** 王**: the family name stays, the rest becomes two stars whatever its length. */
    public static String mask(String name) {
        var plain = name.strip();
        if (plain.isEmpty()) {
            return "**";
        }
        int shown = DOUBLE.matcher(plain).matches() && plain.length() > 2 ? 2 : 1;
        return plain.substring(0, plain.offsetByCodePoints(0, shown)) + "**";
    }
}
