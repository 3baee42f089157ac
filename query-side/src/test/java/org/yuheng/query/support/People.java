package org.yuheng.query.support;

import java.util.Set;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** Accounts as the demonstration has them. */
public final class People {
    public static final Person PROVINCE =
            person("bureau.henan", "bureau-henan", "410000", Role.BUREAU_CLERK, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU);
    public static final Person CITY_CLERK = person("bureau.zhengzhou", "bureau-zz", "410100", Role.BUREAU_CLERK);
    public static final Person CITY_HEAD = person("bureau.zhengzhou.head", "bureau-zz", "410100", Role.BUREAU_HEAD);
    public static final Person DISTRICT =
            person("bureau.jinshui", "bureau-jinshui", "410105", Role.BUREAU_CLERK, Role.BUREAU_HEAD);
    public static final Person AUDITOR = person("auditor.henan", "audit-henan", "410000", Role.AUDITOR);
    public static final Person GOVERNMENT =
            person("government.zhengzhou", "gov-zz", "410100", Role.GOVERNMENT_APPROVER);
    public static final Person CITY_REVIEWER =
            person("bureau.zhengzhou.reviewer", "bureau-zz", "410100", Role.BUREAU_REVIEWER);
    public static final Person LUOYANG = person("bureau.luoyang", "bureau-luoyang", "410300", Role.BUREAU_HEAD);
    public static final Person DISCIPLINE =
            person("discipline.zhengzhou", "discipline-zz", "410100", Role.DISCIPLINE_RECEIVER);
    public static final Person ORGAN =
            person("organ.zhengzhou.scjg", "organ-scjg", "410100", Role.ENFORCEMENT_RESPONDENT);
    public static final Person HOTLINE = person("hotline.zhengzhou", "hotline-zz", "410100", Role.HOTLINE_GATEWAY);
    public static final Person FEDERATION =
            person("federation.zhengzhou", "federation-zz", "410100", Role.FEDERATION_OFFICER);
    public static final Person CONTACT_POINT =
            person("contact.zhengzhou.1", "contact-zz-1", "410100", Role.LIAISON_OFFICER);
    public static final Person OWNER = new Person("owner.wang", "王", null, null, Set.of(Role.ENTERPRISE_USER));
    public static final Person ADMINISTRATOR = person("admin", null, null, Role.ADMINISTRATOR);

    private People() {}

    private static Person person(String account, String organisation, String region, Role... roles) {
        return new Person(account, account, organisation, region == null ? null : RegionCode.of(region), Set.of(roles));
    }
}
