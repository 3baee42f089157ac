package org.yuheng.command.notice;

import java.util.EnumSet;
import java.util.Set;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.access.Person;

/** For whom a notice is, seen from the complaint. */
enum Audience {
    /** Whoever holds the receipt code. There is no address of theirs outside the vault, so they read it here. */
    COMPLAINANT(EnumSet.noneOf(Role.class)),
    /** The account to which the matter is assigned; while it is assigned to nobody, its bureau. */
    HANDLER(EnumSet.allOf(Role.class)),
    /** The heads of the bureau. */
    HEADS(EnumSet.of(Role.BUREAU_HEAD)),
    /** Everybody in the bureau. */
    BUREAU(EnumSet.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU)),
    /** The organisation that brought the complaint in. */
    SENDER(EnumSet.of(Role.LIAISON_OFFICER, Role.SUPERVISOR, Role.FEDERATION_OFFICER, Role.HOTLINE_GATEWAY));

    private final Set<Role> readers;

    Audience(Set<Role> readers) {
        this.readers = readers;
    }

    /** Whether somebody reads, by their roles, what an account or organisation of theirs is told as this audience. */
    boolean isReadBy(Person person) {
        return person.roles().stream().anyMatch(readers::contains);
    }
}
