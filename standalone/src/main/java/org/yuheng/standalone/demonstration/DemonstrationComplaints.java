package org.yuheng.standalone.demonstration;

import java.util.List;
import org.yuheng.command.complaint.SubmissionForm;
import org.yuheng.command.complaint.SubmissionForm.Complainant;
import org.yuheng.command.complaint.SubmissionForm.Enterprise;
import org.yuheng.command.complaint.SubmissionForm.Organ;

/** Complaints of invented enterprises, one for each channel and cover; the credit codes are synthetic and valid. */
final class DemonstrationComplaints {
    /** A complaint and the account that brings it in; null is the public at the portal. */
    record Filed(String account, SubmissionForm form) {}

    static final List<Filed> ALL = List.of(
            filed(
                    null,
                    "PORTAL",
                    "NAMED",
                    person("赵示范", "13900000001"),
                    "示范一号餐饮店",
                    "91410100000000019L",
                    "金水区市场监督管理局",
                    "410105",
                    "FINE_EXCESSIVE",
                    "销售额二百零四元被罚五万元",
                    "本店误售一批超过保质期的调料，销售额204元，当场下架并召回，被处罚款五万元。请求监督过罚是否相当。"),
            filed(
                    null,
                    "PORTAL",
                    "ANONYMOUS",
                    null,
                    null,
                    null,
                    "金水区城市管理局",
                    "410105",
                    "CONDUCT",
                    "执法人员未出示证件即登记扣押物品",
                    "两名人员未出示执法证件，将门前促销物品装车带走，没有给任何文书。"),
            filed(
                    "contact.zhengzhou.1",
                    "CONTACT_POINT",
                    "CONFIDENTIAL",
                    person("钱示范", "13900000002"),
                    "示范二号酒楼",
                    "91410300000000019Y",
                    "郑州市消防救援支队",
                    "410104",
                    "INSP_DUPLICATE",
                    "一个月内被检查七次",
                    "同一事项一个月内先后七次上门检查，每次要求停业配合，影响经营。"),
            filed(
                    "contact.zhengzhou.1",
                    "CONTACT_POINT",
                    "NAMED",
                    person("孙示范", "13900000003"),
                    "示范三号小吃店",
                    null,
                    "郑州市城市管理局",
                    "410103",
                    "FEE_FORCED_SERVICE",
                    "被要求购买指定油烟净化设备",
                    "检查后被要求到指定商家购买设备，否则不予验收。"),
            filed(
                    "federation.zhengzhou",
                    "FEDERATION",
                    "NAMED",
                    person("李示范", "13900000004"),
                    "示范四号机械有限公司",
                    "91410700000000019K",
                    "郑州市生态环境局",
                    "410173",
                    "SEAL",
                    "未经听证查封生产线",
                    "因排放指标存疑，生产线被查封四十日，未告知延长理由。"),
            filed(
                    "supervisor.zhengzhou.1",
                    "SUPERVISOR",
                    "NAMED",
                    person("周示范", "13900000005"),
                    null,
                    null,
                    "郑州市市场监督管理局",
                    "410102",
                    "SYSTEM",
                    "行政处罚决定未按期公示",
                    "抽查发现多份行政处罚决定超过法定期限未在公示栏公布。"),
            filed(
                    "bureau.zhengzhou",
                    "COUNTER",
                    "NAMED",
                    person("吴示范", "13900000006"),
                    "示范五号建材行",
                    null,
                    "郑州市市场监督管理局",
                    "410106",
                    "STANDARD",
                    "同类广告用语两家店处罚不一",
                    "与隔壁店使用同样的广告用语，本店被罚，隔壁店仅被提醒。"),
            filed(
                    "bureau.jinshui",
                    "LETTER",
                    "CONFIDENTIAL",
                    person("郑示范", "13900000007"),
                    "示范六号便利店",
                    null,
                    "金水区市场监督管理局",
                    "410105",
                    "INACTION",
                    "举报无证竞争者两个月无回音",
                    "书面举报附近无证经营两个月，未收到是否立案的答复。"));

    private DemonstrationComplaints() {}

    private static Complainant person(String name, String phone) {
        return new Complainant(name, phone, null);
    }

    private static Filed filed(
            String account,
            String channel,
            String mode,
            Complainant complainant,
            String enterprise,
            String creditCode,
            String organ,
            String region,
            String category,
            String subject,
            String statement) {
        var named = enterprise == null ? null : new Enterprise(enterprise, creditCode);
        return new Filed(
                account,
                new SubmissionForm(
                        channel,
                        null,
                        mode,
                        complainant,
                        named,
                        new Organ(null, organ),
                        region,
                        subject,
                        statement,
                        null,
                        category));
    }
}
