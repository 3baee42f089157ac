package org.yuheng.command.account;

import java.util.Set;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;

/**
 * A built-in account.
 *
 * @param organisation id of the organisation it acts for, or null
 * @param region region of its rights, or null where it has none
 * @param demonstration whether it belongs to the demonstration and is exempt from password rules
 */
public record Account(
        String name,
        String displayName,
        String organisation,
        RegionCode region,
        Set<Role> roles,
        boolean demonstration) {}
