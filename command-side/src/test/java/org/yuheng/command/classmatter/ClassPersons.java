package org.yuheng.command.classmatter;

import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

/** Who acts in the specifications. */
final class ClassPersons {
    static final Authority CLERK = of("bureau.zhengzhou", "bureau.zhengzhou", "410100", Role.BUREAU_CLERK);
    static final Authority HEAD = of("bureau.zhengzhou.head", "bureau.zhengzhou", "410100", Role.BUREAU_HEAD);

    /** The clerk, who is head as well, as in a small bureau. */
    static final Authority CLERK_AS_HEAD = of("bureau.zhengzhou", "bureau.zhengzhou", "410100", Role.BUREAU_HEAD);

    static final Authority CLERK_OF_JINSHUI = of("bureau.jinshui", "bureau.jinshui", "410105", Role.BUREAU_CLERK);
    static final Authority CLERK_OF_HENAN = of("bureau.henan", "bureau.henan", "410000", Role.BUREAU_CLERK);

    /** Somebody of the organ concerned who also holds a right in a bureau. */
    static final Authority CLERK_OF_THE_ORGAN = of("double", ClassHistories.ORGAN, "410100", Role.BUREAU_CLERK);

    private ClassPersons() {}

    static Authority of(String account, String organisation, String region, Role role) {
        return new Authority(new Actor(account, organisation, role), Scope.REGION, RegionCode.of(region));
    }
}
