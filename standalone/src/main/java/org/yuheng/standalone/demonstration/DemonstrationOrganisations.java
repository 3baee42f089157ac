package org.yuheng.standalone.demonstration;

import static org.yuheng.command.organisation.Organisation.Kind.AUDIT;
import static org.yuheng.command.organisation.Organisation.Kind.CONTACT_POINT;
import static org.yuheng.command.organisation.Organisation.Kind.DISCIPLINE;
import static org.yuheng.command.organisation.Organisation.Kind.ENFORCEMENT_ORGAN;
import static org.yuheng.command.organisation.Organisation.Kind.FEDERATION;
import static org.yuheng.command.organisation.Organisation.Kind.GOVERNMENT;
import static org.yuheng.command.organisation.Organisation.Kind.HOTLINE;
import static org.yuheng.command.organisation.Organisation.Kind.OPERATOR;
import static org.yuheng.command.organisation.Organisation.Kind.SUPERVISION_BUREAU;
import static org.yuheng.command.organisation.Organisation.Kind.SUPERVISORS;

import java.util.List;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.kernel.region.RegionCode;

/** The organisations of the demonstration. */
final class DemonstrationOrganisations {
    static final List<Organisation> ALL = List.of(
            organisation("bureau.henan", SUPERVISION_BUREAU, "河南省人民政府行政执法协调监督局", "410000"),
            organisation("bureau.zhengzhou", SUPERVISION_BUREAU, "郑州市人民政府行政执法协调监督局", "410100"),
            organisation("bureau.jinshui", SUPERVISION_BUREAU, "郑州市金水区人民政府行政执法协调监督局", "410105"),
            organisation("organ.zhengzhou.scjg", ENFORCEMENT_ORGAN, "郑州市市场监督管理局", "410100"),
            organisation("organ.zhengzhou.cgj", ENFORCEMENT_ORGAN, "郑州市城市管理局", "410100"),
            organisation("organ.zhengzhou.sthj", ENFORCEMENT_ORGAN, "郑州市生态环境局", "410100"),
            organisation("organ.zhengzhou.xfjy", ENFORCEMENT_ORGAN, "郑州市消防救援支队", "410100"),
            organisation("organ.jinshui.scjg", ENFORCEMENT_ORGAN, "金水区市场监督管理局", "410105"),
            organisation("organ.jinshui.cgj", ENFORCEMENT_ORGAN, "金水区城市管理局", "410105"),
            organisation("contact.zhengzhou.1", CONTACT_POINT, "郑州市餐饮行业协会企业监督联系点", "410100"),
            organisation("federation.zhengzhou", FEDERATION, "郑州市工商业联合会", "410100"),
            organisation("hotline.zhengzhou", HOTLINE, "郑州市12345政务服务便民热线", "410100"),
            organisation("government.zhengzhou", GOVERNMENT, "郑州市人民政府", "410100"),
            organisation("supervisors.zhengzhou", SUPERVISORS, "郑州市行政执法监督员", "410100"),
            organisation("discipline.zhengzhou", DISCIPLINE, "郑州市纪委监委信访接收", "410100"),
            organisation("audit.henan", AUDIT, "河南省行政执法监督审计", "410000"),
            organisation("operator.henan", OPERATOR, "平台运行维护", "410000"));

    private DemonstrationOrganisations() {}

    private static Organisation organisation(String id, Organisation.Kind kind, String name, String region) {
        return new Organisation(id, kind, name, RegionCode.of(region));
    }
}
