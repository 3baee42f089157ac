package org.yuheng.kernel.access;

import java.util.Objects;

/**
 * Who did a legal act: an account, the organisation it acts for and the role it acts in. Never a personal name.
 *
 * @param person opaque account name; {@code receipt} for the holder of a receipt code, {@code clock} for the machine
 * @param organisation id of the organisation, or null where there is none (the public, the machine)
 * @param role the role in which the act was done
 */
public record Actor(String person, String organisation, Role role) {
    public static final Actor CLOCK = new Actor("clock", null, Role.MACHINE);
    public static final Actor RECEIPT_HOLDER = new Actor("receipt", null, Role.ENTERPRISE_USER);
    public static final Actor PUBLIC = new Actor("public", null, Role.ANYONE);

    public Actor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(role);
    }

    /** Separation of duties compares persons, not roles. */
    public boolean isSamePersonAs(Actor other) {
        return person.equals(other.person);
    }
}
