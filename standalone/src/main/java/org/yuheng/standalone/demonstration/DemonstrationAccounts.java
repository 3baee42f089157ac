package org.yuheng.standalone.demonstration;

import static org.yuheng.kernel.access.Role.ADMINISTRATOR;
import static org.yuheng.kernel.access.Role.AUDITOR;
import static org.yuheng.kernel.access.Role.BUREAU_CLERK;
import static org.yuheng.kernel.access.Role.BUREAU_HEAD;
import static org.yuheng.kernel.access.Role.BUREAU_REVIEWER;
import static org.yuheng.kernel.access.Role.DISCIPLINE_RECEIVER;
import static org.yuheng.kernel.access.Role.ENFORCEMENT_RESPONDENT;
import static org.yuheng.kernel.access.Role.FEDERATION_OFFICER;
import static org.yuheng.kernel.access.Role.GOVERNMENT_APPROVER;
import static org.yuheng.kernel.access.Role.HOTLINE_GATEWAY;
import static org.yuheng.kernel.access.Role.LIAISON_OFFICER;
import static org.yuheng.kernel.access.Role.SUPERIOR_BUREAU;
import static org.yuheng.kernel.access.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.yuheng.command.account.Account;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;

/** The accounts of the demonstration; all have one password and are exempt from the rules for real ones. */
final class DemonstrationAccounts {
    static final List<Account> ALL = List.of(
            account("bureau.henan", "省局经办与负责人", "bureau.henan", "410000", BUREAU_CLERK, BUREAU_HEAD, SUPERIOR_BUREAU),
            account("bureau.zhengzhou", "郑州局经办人", "bureau.zhengzhou", "410100", BUREAU_CLERK),
            account("bureau.zhengzhou.reviewer", "郑州局审核人", "bureau.zhengzhou", "410100", BUREAU_REVIEWER),
            account("bureau.zhengzhou.head", "郑州局负责人", "bureau.zhengzhou", "410100", BUREAU_HEAD),
            account("bureau.jinshui", "金水局经办与负责人", "bureau.jinshui", "410105", BUREAU_CLERK, BUREAU_HEAD),
            account("organ.zhengzhou.scjg", "郑州市市场监管局", "organ.zhengzhou.scjg", "410100", ENFORCEMENT_RESPONDENT),
            account("contact.zhengzhou.1", "餐饮协会联络员", "contact.zhengzhou.1", "410100", LIAISON_OFFICER),
            account("federation.zhengzhou", "郑州市工商联", "federation.zhengzhou", "410100", FEDERATION_OFFICER),
            account("hotline.zhengzhou", "郑州市12345对接", "hotline.zhengzhou", "410100", HOTLINE_GATEWAY),
            account("government.zhengzhou", "郑州市政府审批", "government.zhengzhou", "410100", GOVERNMENT_APPROVER),
            account("supervisor.zhengzhou.1", "行政执法监督员一", "supervisors.zhengzhou", "410100", SUPERVISOR),
            account("discipline.zhengzhou", "纪检监察接收人", "discipline.zhengzhou", "410100", DISCIPLINE_RECEIVER),
            account("auditor.henan", "省级审计员", "audit.henan", "410000", AUDITOR),
            account("admin", "管理员", "operator.henan", "410000", ADMINISTRATOR));

    private DemonstrationAccounts() {}

    private static Account account(String name, String displayName, String organisation, String region, Role... roles) {
        return new Account(name, displayName, organisation, RegionCode.of(region), Set.of(roles), true);
    }
}
