package org.yuheng.command.casesupervision;

import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

/** Who acts in the specifications of a case. */
final class CasePersons {
    static final Authority CLERK = ofZhengzhou("bureau.zhengzhou", Role.BUREAU_CLERK);
    static final Authority OTHER_CLERK = ofZhengzhou("bureau.zhengzhou.2", Role.BUREAU_CLERK);
    static final Authority THIRD_CLERK = ofZhengzhou("bureau.zhengzhou.3", Role.BUREAU_CLERK);
    static final Authority REVIEWER = ofZhengzhou("bureau.zhengzhou.reviewer", Role.BUREAU_REVIEWER);
    static final Authority HEAD = ofZhengzhou("bureau.zhengzhou.head", Role.BUREAU_HEAD);
    static final Authority OTHER_HEAD = ofZhengzhou("bureau.zhengzhou.deputy", Role.BUREAU_HEAD);

    /** The clerk of {@link #CLERK}, who is reviewer and head as well, as in a small bureau. */
    static final Authority CLERK_AS_REVIEWER = ofZhengzhou("bureau.zhengzhou", Role.BUREAU_REVIEWER);

    static final Authority CLERK_AS_HEAD = ofZhengzhou("bureau.zhengzhou", Role.BUREAU_HEAD);

    static final Authority GOVERNMENT =
            of("government.zhengzhou", "government.zhengzhou", "410100", "GOVERNMENT_APPROVER");
    static final Authority GOVERNMENT_OF_HENAN =
            of("government.henan", "government.henan", "410000", "GOVERNMENT_APPROVER");
    static final Authority SUPERIOR = of("bureau.henan.superior", "bureau.henan", "410000", "SUPERIOR_BUREAU");
    static final Authority HEAD_OF_HENAN = of("bureau.henan.head", "bureau.henan", "410000", "BUREAU_HEAD");
    static final Authority CLERK_OF_HENAN = of("bureau.henan", "bureau.henan", "410000", "BUREAU_CLERK");
    static final Authority CLERK_OF_JINSHUI = of("bureau.jinshui", "bureau.jinshui", "410105", "BUREAU_CLERK");
    static final Authority DISCIPLINE =
            of("discipline.zhengzhou", "discipline.zhengzhou", "410100", "DISCIPLINE_RECEIVER");
    static final Authority OTHER_DISCIPLINE =
            of("discipline.henan", "discipline.henan", "410000", "DISCIPLINE_RECEIVER");
    static final Authority SUPERVISOR = of("supervisor.1", "supervisors.zhengzhou", "410100", "SUPERVISOR");

    /** Somebody of the supervised organ who also holds a right in the bureau. */
    static final Authority HEAD_OF_THE_ORGAN = of("double.head", CaseHistories.ORGAN, "410100", "BUREAU_HEAD");

    static final Authority ORGAN = own(CaseHistories.ORGAN, CaseHistories.ORGAN, Role.ENFORCEMENT_RESPONDENT);
    static final Authority OTHER_ORGAN = own("organ.zhengzhou.cgj", "organ.zhengzhou.cgj", Role.ENFORCEMENT_RESPONDENT);

    /** Who brought in the complaint of the case. */
    static final Authority COMPLAINANT = own("enterprise.1", "enterprise.1", Role.ENTERPRISE_USER);

    static final Authority STRANGER = own("enterprise.2", "enterprise.2", Role.ENTERPRISE_USER);

    private CasePersons() {}

    private static Authority ofZhengzhou(String account, Role role) {
        return of(account, "bureau.zhengzhou", "410100", role.name());
    }

    private static Authority of(String account, String organisation, String region, String role) {
        return new Authority(new Actor(account, organisation, Role.valueOf(role)), Scope.REGION, RegionCode.of(region));
    }

    private static Authority own(String account, String organisation, Role role) {
        return new Authority(new Actor(account, organisation, role), Scope.OWN, RegionCode.of("410100"));
    }
}
