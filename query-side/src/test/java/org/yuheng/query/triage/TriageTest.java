package org.yuheng.query.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.triage.Proposals.Answer;

/** What a complaint says, what is proposed, and by which words. Every text is invented. */
class TriageTest {
    private static final Triage TRIAGE = new Triage(Dictionaries.published());
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "检测费说收就收 | 街道收费没有依据，问了也不说是哪个文件。 | FEE_ILLEGAL_ITEM | 收费…没有依据",
                "超标准收费 | 排污检测按两倍收取。 | FEE_OVER_STANDARD | 超标准收费",
                "减免政策不落实 | 小微企业的减免政策一直不落实。 | FEE_CUT_IGNORED | 减免政策…不落实",
                "被要求购买指定油烟净化设备 | 检查后被要求购买指定商家的设备，否则不予验收。 | FEE_FORCED_SERVICE | 被要求购买",
                "指定检测机构 | 只能找他们指定的那家机构做评估，指定评估，不找不予受理。 | FEE_MONOPOLY_INTERMEDIARY | 指定检测",
                "检查费用由企业承担 | 监督抽检的费用要求企业承担。 | FEE_COST_SHIFTED | 费用…由企业承担",
                "罚款没有法律依据 | 城管罚款没有法律依据，问依据只说是惯例。 | FINE_NO_BASIS | 罚款…没有法律依据",
                "协管员罚款 | 两个协管员来店里罚款五百元。 | FINE_UNQUALIFIED | 协管员…罚款",
                "没有告知就罚款 | 没有处罚决定书，也不听我申辩，当场收缴两千元。 | FINE_NO_PROCEDURE | 没有告知…罚款",
                "顶格处罚 | 初次经营不懂规定，按最高额顶格罚款。 | FINE_DISCRETION | 顶格处罚",
                "首违不罚没有落实 | 首次违法当场改正，还是罚款三千元。 | FINE_LOWERED_THRESHOLD | 首次违法…罚款",
                "四年前的事现在处罚 | 已过时效，市场监管局仍下处罚决定。 | FINE_PAST_LIMITATION | 四年前…处罚",
                "以罚代管 | 罚完不管，下个月再来罚。 | FINE_INSTEAD_OF_CORRECTION | 以罚代管",
                "同一行为被罚两次 | 同一次违法行为先后被两个单位罚款，请求监督。 | FINE_REPEATED | 被罚两次",
                "销售额二百零四元被罚五万元 | 误售一批过期调料，销售额204元，被处罚款五万元。请求监督过罚是否相当。 | FINE_EXCESSIVE | 销售额…被罚",
                "隔壁同样的事没有罚 | 隔壁同样摆放没有罚，只罚我一家。 | FINE_UNEQUAL | 隔壁…没有罚",
                "协会来厂里检查 | 行业协会带人上门检查，没有检查资格。 | INSP_NO_COMPETENCE | 没有检查资格",
                "没有检查通知书 | 执法人员突然来检查，没有检查通知书，也说不出依据。 | INSP_NO_BASIS | 没有检查通知书",
                "检查事项没有公布 | 检查的这些事项没有公布，不在清单里检查。 | INSP_NOT_PUBLISHED | 检查事项…没有公布",
                "擅自开展专项检查 | 局里没有方案就擅自开展专项检查，全覆盖检查。 | INSP_UNAUTHORISED_SPECIAL | 擅自…专项检查",
                "一个月内被检查七次 | 同一事项一个月内先后七次上门检查，每次要求停业配合。 | INSP_DUPLICATE | 一个月…检查",
                "未经听证查封生产线 | 因排放指标存疑，生产线被查封四十日，未告知延长理由。 | SEAL | 查封…生产线",
                "外地公安冻结账户 | 外省公安跨省冻结公司账户，金额远超案值。 | OUTAREA | 外地…冻结",
                "下达罚款指标 | 听说队里有罚款任务，罚没返还。 | PROFIT | 罚款指标",
                "同类广告用语两家店处罚不一 | 与隔壁店用同样的广告用语，执法标准不一。 | STANDARD | 处罚不一",
                "举报无证竞争者两个月无回音 | 书面举报附近无证经营两个月，未收到是否立案的答复。 | INACTION | 举报…无回音",
                "执法人员吃拿卡要 | 检查人员暗示要送烟酒，不给就刁难。 | CONDUCT | 吃拿卡要",
                "没有执法证 | 来的两人没有执法证，说是外包公司的外包人员。 | SUBJECT | 没有执法证",
                "未出示证件即登记保存物品 | 没有给任何文书，程序违法。 | PROCEDURE | 未出示证件",
                "行政处罚决定未按期公示 | 多份处罚决定没有公布，也没有法制审核。 | SYSTEM | 未按期公示",
                "信用修复迟迟办不下来 | 罚款早已缴清，信用中国上的记录还在，无法移出经营异常名录。 | CREDIT | 信用修复",
            })
    void aComplaintOfAnEnterpriseGetsItsKindAndTheWordsThatSaySo(
            String subject, String statement, String category, String words) {
        var proposals = read(subject, statement);

        assertThat(proposals.matter().answer()).isNotEqualTo(Answer.NO);
        assertThat(proposals.category())
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(category));
        assertThat(words(proposals.categories().getFirst().reasons())).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "健身房不退款 | 办了会员卡，商家跑路，拒不退款。 | CONSUMER",
                "物业乱收停车费 | 物业公司没有经过业主大会就涨物业费。 | PROPERTY",
                "开发商延期交房 | 精装修与合同不符，开发商不予理睬。 | HOUSING_SALE",
                "拖欠工资半年 | 老板拖欠农民工工资，讨薪无果。 | WAGES",
                "公司不签劳动合同 | 被辞退没有经济补偿金。 | LABOUR",
                "增加公交班次 | 公交车发车太慢，出行不方便。 | PUBLIC_SERVICE",
                "断头路何时拉通 | 道路规划多年，何时开工？ | PLANNING",
                "孩子入学学区划分 | 小学学位不够，孩子不能就近入学。 | EDUCATION",
                "咨询购房补贴 | 请问人才补贴需要什么材料？ | POLICY",
                "征地补偿款没有到位 | 村里征地拆迁，安置房多年没有。 | PETITION",
                "法院判决得不到执行 | 执行局迟迟不执行，被执行人转移财产。 | JUDICIAL",
                "请查处隔壁无证经营的作坊 | 隔壁作坊无证经营，夜间施工扰民，请有关部门查处。 | REPORT",
                "平台诈骗 | p2p平台非法集资，出借人血本无归。 | CRIME",
                "村干部贪污 | 村支书套取补贴，已向纪委反映。 | DISCIPLINE",
            })
    void whatIsNoMatterOfEnforcementIsPointedItsWay(String subject, String statement, String way) {
        var matter = read(subject, statement).matter();

        assertThat(matter.answer()).isEqualTo(Answer.NO);
        assertThat(matter.otherWay()).isEqualTo(OtherWay.valueOf(way));
        assertThat(matter.otherReasons()).isNotEmpty();
    }

    @Test
    void aReportThatAnOrganLeavesLyingIsAMatterOfEnforcement() {
        var first = read("隔壁夜间施工扰民", "请有关部门查处。");
        var again = read("隔壁夜间施工扰民", "多次向城管反映，互相推诿，无人处理。");

        assertThat(first.matter().answer()).isEqualTo(Answer.NO);
        assertThat(first.categories()).isEmpty();
        assertThat(again.matter().answer()).isEqualTo(Answer.YES);
        assertThat(again.category())
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("INACTION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没有重复检查 | 今年没有重复检查，想说声谢谢。",
                "并非乱罚款 | 并非乱罚款，不存在重复处罚。",
                "《行政处罚法》怎么理解 | 请问《关于重复检查和乱罚款的通知》在哪里看？",
                "物业乱收费 | 幼儿园也乱收费，物业不作为。",
            })
    void whatIsDeniedOrTheTitleOfALawOrNoActOfAnOrganSaysNothing(String subject, String statement) {
        assertThat(read(subject, statement).categories()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"是不是重复检查", "有没有重复检查", "不作为", "希望解决不作为"})
    void aQuestionDeniesNothingAndNeitherDoesANegationInTheWordItself(String subject) {
        assertThat(read(subject, "区里的执法检查。").categories()).isNotEmpty();
    }

    @Test
    void whatAnotherIsQuotedAsSayingCountsLittle() {
        var proposals = read("关于回复", "该局回复称：“经核查我局工作人员不存在吃拿卡要的问题，也没有粗暴执法、故意刁难的情形。”");

        assertThat(proposals.categories()).isEmpty();
    }

    @Test
    void wordsThatSayNothingGetNoProposals() {
        var proposals = read("你好", "请回电。");

        assertThat(proposals.isEmpty()).isTrue();
        assertThat(proposals.matter().answer()).isEqualTo(Answer.UNSURE);
    }

    @ParameterizedTest
    @CsvSource({
        "市监所吊销食品经营许可证, MARKET",
        "税务局不给退税发票, TAX",
        "城管扣了招牌, URBAN",
        "环保局对废气罚款, ECOLOGY",
        "运管所扣了网约车, TRANSPORT",
        "消防验收通不过消防检查, FIRE",
        "交警开罚单, POLICE",
        "住建局停了工地, HOUSING",
        "应急局查危化品, EMERGENCY",
        "卫生监督检查诊所, HEALTH",
        "烟草局没收卷烟, TOBACCO",
        "人社局劳动监察, LABOUR"
    })
    void theFunctionOfTheOrganIsToldByItsNamesAndByWhatItLooksAfter(String subject, String function) {
        assertThat(read(subject, "").function()).hasValue(function);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "金水区的店 | 410100 | 410105",
                "在郑州市金水区经营 | 410000 | 410105",
                "洛阳的分店也被查 | 410100 | 410300",
                "郑州路上的店 | 410300 | ''",
                "我店在花园路街道 | 410105 | 410105002",
            })
    void regionsAreFoundByTheirNames(String statement, String stated, String expected) {
        var regions = TRIAGE.of(Passage.of("请求监督", "请求监督\n" + statement), new Facts(RegionCode.of(stated), RECEIVED))
                .regions();

        assertThat(regions.stream()
                        .map(found -> found.region().value())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "煤气泄漏随时爆炸 | DANGER",
                "生产线被查封四十日 | MEASURE",
                "限三日内拆除 | DEADLINE",
                "听证申请到11月10日截止 | DATE",
                "2026年11月5日前必须搬离 | DATE",
                "上百名商户聚集 | MASS",
                "已经第三次投诉 | REPEATED",
            })
    void urgencyHasItsReason(String statement, String kind) {
        assertThat(read("请求监督", statement).urgency()).extracting(Reason::kind).contains(Reason.Kind.valueOf(kind));
    }

    @ParameterizedTest
    @CsvSource({"去年11月10日截止的事", "12月30日前答复", "2月30日前答复", "希望尽快处理"})
    void aDayThatIsFarOrNoneIsNotUrgent(String statement) {
        assertThat(read("请求监督", statement.replace("去年", "2025年")).urgency()).isEmpty();
    }

    @Test
    void theSameTextAlwaysMakesTheSameProposals() {
        assertThat(read("一个月内被检查七次", "同一事项先后检查")).isEqualTo(read("一个月内被检查七次", "同一事项先后检查"));
    }

    private static Proposals read(String subject, String statement) {
        return TRIAGE.of(Passage.of(subject, subject + "\n" + statement), new Facts(null, RECEIVED));
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> Stream.concat(Stream.of(reason.place() + ":"), reason.words().stream()))
                .collect(Collectors.joining(" "));
    }
}
