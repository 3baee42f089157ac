package org.yuheng.query.paper;

import java.time.LocalDate;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.query.paper.PaperContent.Addressee;
import org.yuheng.query.paper.PaperContent.Evidence;
import org.yuheng.query.paper.PaperContent.Period;
import org.yuheng.query.paper.PaperContent.Service;
import org.yuheng.query.paper.PaperContent.Withdrawal;

/** Papers as a bureau would write them. The facts are like those of published cases; city, organs and people are made up. */
final class SamplePapers {
    static final String BUREAU = "嵩岳市司法局";
    static final String GOVERNMENT = "嵩岳市人民政府";
    static final LocalDate DATE = LocalDate.of(2026, 11, 4);

    private static final String OBJECTION = "对本文书有异议的，可以依据《行政执法监督条例》第三十条，自收到之日起向%s提出并书面说明理由。异议处理期间，原则上不停止本文书的执行。";

    private SamplePapers() {}

    /** A case that was filed and never decided. */
    static PaperBuilder letter() {
        return new PaperBuilder(PaperKind.SUPERVISION_LETTER)
                .issued(BUREAU, "嵩司监督〔2026〕17号", DATE)
                .to(new Addressee("嵩岳市市场监督管理局", "11410000MB0000001X"))
                .sources("12345政务服务便民热线转来的涉企行政执法诉求", "2026年10月12日案卷评查发现的问题")
                .facts("""
                        2026年3月9日，你局对嵩岳市某餐饮管理有限公司涉嫌使用超过保质期的食品原料一案立案。截至2026年10月30日，该案自立案之日起已满235日，你局既未作出行政处罚决定，也未作出不予行政处罚的决定，亦未依法办理延长办案期限的审批手续。
                        2026年10月16日，你局书面说明称，案件已于2026年6月5日经内部讨论形成处理意见，并于次日电话告知当事人。经查，内部讨论意见和电话告知均不能代替行政处罚决定，该案至今没有决定文书。""")
                .evidence(
                        new Evidence(1, "立案审批表", "案卷调取", digest('a')),
                        new Evidence(2, "关于办案期限的情况说明", "你局2026年10月16日提交", digest('b')),
                        new Evidence(3, "案卷评查笔录", "嵩岳市司法局制作", digest('c')))
                .provisions("《中华人民共和国行政处罚法》第五十七条：应当根据不同情况分别作出决定。", "《中华人民共和国行政处罚法》第六十条：应当自立案之日起九十日内作出决定。")
                .requirement("""
                        依法履行行政处罚案件的办理职责，对该案作出决定并送达当事人。
                        对2026年1月以来立案的案件进行自查，列出超过法定办案期限的案件，逐件说明原因和处理安排。""")
                .period(new Period(15, PeriodUnit.WORKING_DAY, LocalDate.of(2026, 11, 26), false, true))
                .reportTo("通过河南省行政执法监督平台“整改报送”栏目报送，并附决定文书和自查清单；联系处室：行政执法协调监督科。")
                .rights(OBJECTION.formatted(BUREAU), "未按照本函要求履行职责的，本机关将依据《行政执法监督条例》第二十九条提出处理建议，报嵩岳市人民政府决定。")
                .attachments("案卷评查问题清单", "超过法定办案期限案件自查表（样式）");
    }

    /** Numbers of penalties were set as a task. */
    static PaperBuilder opinion() {
        return new PaperBuilder(PaperKind.SUPERVISION_OPINION)
                .issued(BUREAU, "嵩司监意〔2026〕6号", DATE)
                .to(new Addressee("嵩岳市伏牛县消防救援大队", null))
                .sources("执法数据分析发现的异常：2026年1月至9月，23个乡镇每月消防行政处罚均为2至3件，罚款数额均在2000元至2500元之间")
                .facts("""
                        经查，2026年1月15日，你单位通过工作群向各乡镇下达任务，要求“每乡镇每月行政处罚不少于2件、罚款不少于2000元”，并以点名、按月通报的方式督促完成。
                        2026年1月至9月，23个乡镇共作出消防行政处罚决定487件，罚款总额104.3万元。抽查的60件案卷中，有41件的立案日期集中在每月最后三个工作日，有17件的违法事实仅有现场照片一张。
                        上述做法以罚款数额和案件数量作为考核指标，属于应当纠正的违法的行政执法行为。""")
                .evidence(
                        new Evidence(1, "工作群聊天记录截图（2026年1月15日至9月30日）", "现场检查提取", digest('1')),
                        new Evidence(2, "1月至9月通报9份", "你单位提供", digest('2')),
                        new Evidence(3, "消防行政处罚数据统计表", "行政执法数据平台导出", digest('3')),
                        new Evidence(4, "案卷抽查记录（60件）", "嵩岳市司法局制作", digest('4')))
                .provisions("《中华人民共和国行政处罚法》第七十四条", "《河南省行政执法条例》第十一条")
                .requirement("""
                        立即停止以案件数量、罚款数额对乡镇进行考核和通报，书面撤销已经下达的指标。
                        对487件行政处罚案件逐件复核，对事实不清、证据不足的依法纠正，并告知当事人。
                        建立与罚款数额脱钩的执法质量评价办法。""")
                .period(new Period(30, PeriodUnit.CALENDAR_DAY, LocalDate.of(2026, 12, 4), false, true))
                .reportTo("书面报送嵩岳市司法局行政执法协调监督科，并通过河南省行政执法监督平台上传有关材料。")
                .rights(OBJECTION.formatted(BUREAU), "未按照本意见书要求纠正的，本机关将依据《行政执法监督条例》第二十九条提出处理建议，报嵩岳市人民政府决定。")
                .attachments("案卷抽查问题清单")
                .copies("嵩岳市消防救援支队", "伏牛县人民政府");
    }

    /** A fine out of proportion, not corrected on an opinion. */
    static PaperBuilder decision() {
        return new PaperBuilder(PaperKind.SUPERVISION_DECISION)
                .issued(GOVERNMENT, "嵩政监决〔2026〕2号", LocalDate.of(2026, 12, 18))
                .to(new Addressee("嵩岳市市场监督管理局", "11410000MB0000001X"))
                .sources("12345政务服务便民热线转来的诉求，经嵩岳市司法局提级办理")
                .facts("""
                        2026年6月21日，你局以无冷食类制售许可销售“刀拍黄瓜”为由，对一家小型餐馆作出没收违法所得34元、罚款5万元的行政处罚。该店共售出17份，销售额204元，获利34元，未造成危害后果，检查当日即停止销售并申请增加许可项目。
                        嵩岳市司法局于2026年10月20日制发行政执法监督意见书，指出该处罚与违法行为的事实、性质、情节以及社会危害程度明显不相当，要求在30日内纠正。期限届满，你局未予纠正。""")
                .evidence(
                        new Evidence(1, "行政处罚决定书", "案卷调取", digest('d')),
                        new Evidence(2, "现场检查笔录", "案卷调取", digest('e')),
                        new Evidence(3, "行政执法监督意见书及送达回证", "嵩岳市司法局", digest('f')))
                .provisions("《中华人民共和国行政处罚法》第五条第二款", "《中华人民共和国行政处罚法》第三十三条第一款")
                .requirement("责令你局自收到本决定书之日起纠正上述行政处罚，依法重新作出处理，退还多收的罚款，并按规定撤回已经公示的处罚信息。")
                .period(new Period(10, PeriodUnit.WORKING_DAY, LocalDate.of(2027, 1, 4), true, true))
                .reportTo("执行情况书面报送嵩岳市人民政府，同时抄送嵩岳市司法局。")
                .rights(OBJECTION.formatted(GOVERNMENT), "拒不执行本决定的，依据《行政执法监督条例》第三十一条、第三十二条和第四十一条处理。")
                .approval("嵩岳市人民政府2026年12月16日第31次常务会议决定")
                .copies("嵩岳市司法局");
    }

    /** Soft guidance: a title and a text. */
    static PaperBuilder riskNotice() {
        return new PaperBuilder(PaperKind.OTHER_DOCUMENT)
                .title("风险提示函")
                .issued(BUREAU, "嵩司提示〔2026〕3号", DATE)
                .to(new Addressee("嵩岳市文化广电和旅游局", null))
                .facts("""
                        近期，我局在分析涉企行政检查数据时发现，2026年7月至9月，你局对同一家文化经营企业开展日常检查6次，检查事项相同，且均未发现问题，检查集中在每月考核统计前五日。
                        为完成检查指标而重复检查，可能加重企业负担，存在被投诉和被监督的风险。请结合年度检查计划核对检查频次，能合并的合并，能书面检查的不入企检查。
                        本函为提示，不具有强制效力。如需协调，请与我局行政执法协调监督科联系。""");
    }

    static Service service() {
        return new Service("直接送达", LocalDate.of(2026, 11, 5), "办公室收文人员（签收单存卷）");
    }

    static PaperBuilder withdrawnLetter() {
        return letter().state(PaperState.WITHDRAWN)
                .withdrawal(new Withdrawal(LocalDate.of(2026, 11, 10), "经异议处理，事实认定有误"));
    }

    private static String digest(char digit) {
        return String.valueOf(digit).repeat(64);
    }
}
