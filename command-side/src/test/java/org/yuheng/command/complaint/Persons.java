package org.yuheng.command.complaint;

import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

/** Who acts in the specifications. */
final class Persons {
    static final Authority CLERK = ofZhengzhou("bureau.zhengzhou", "bureau.zhengzhou", Role.BUREAU_CLERK);
    static final Authority OTHER_CLERK = ofZhengzhou("bureau.zhengzhou.2", "bureau.zhengzhou", Role.BUREAU_CLERK);
    static final Authority HEAD = ofZhengzhou("bureau.zhengzhou.head", "bureau.zhengzhou", Role.BUREAU_HEAD);
    static final Authority OTHER_HEAD = ofZhengzhou("bureau.zhengzhou.deputy", "bureau.zhengzhou", Role.BUREAU_HEAD);

    /** The clerk of {@link #CLERK}, who is head as well, as in a small bureau. */
    static final Authority CLERK_AS_HEAD = ofZhengzhou("bureau.zhengzhou", "bureau.zhengzhou", Role.BUREAU_HEAD);

    /** Somebody of the organ complained of who also holds a right in the bureau. */
    static final Authority CLERK_OF_THE_ORGAN = ofZhengzhou("double", Histories.ORGAN, Role.BUREAU_CLERK);

    static final Authority HEAD_OF_THE_ORGAN = ofZhengzhou("double.head", Histories.ORGAN, Role.BUREAU_HEAD);

    static final Authority LIAISON = new Authority(
            new Actor("contact.zhengzhou.1", "contact.zhengzhou.1", Role.LIAISON_OFFICER),
            Scope.OWN,
            RegionCode.of("410100"));

    /** Who keeps the installation and sees nothing of a case. */
    static final Authority ADMINISTRATOR =
            new Authority(new Actor("admin", "operator.henan", Role.ADMINISTRATOR), Scope.ALL, null);

    /** Whoever shows the receipt code. */
    static final Authority COMPLAINANT = Authority.RECEIPT_HOLDER;

    private Persons() {}

    private static Authority ofZhengzhou(String account, String organisation, Role role) {
        return new Authority(new Actor(account, organisation, role), Scope.REGION, RegionCode.of("410100"));
    }
}
