package org.yuheng.platform.access;

import java.util.EnumSet;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;

/**
 * Who sends a request.
 *
 * @param account opaque account name
 * @param name display name of the account
 * @param organisation id of the organisation it acts for, or null
 * @param region region of that organisation, or null
 */
public record Person(String account, String name, String organisation, RegionCode region, Set<Role> roles) {
    public static final Person PUBLIC = new Person(Actor.PUBLIC.person(), "", null, null, EnumSet.of(Role.ANYONE));

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isPublic() {
        return roles.contains(Role.ANYONE);
    }

    /** This person as the actor of an act that the given role allows. */
    public Actor actingAs(Role role) {
        return new Actor(account, organisation, role);
    }
}
