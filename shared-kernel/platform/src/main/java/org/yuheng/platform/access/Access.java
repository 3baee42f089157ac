package org.yuheng.platform.access;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Applies the {@link AccessTable} to a person and a thing. */
public final class Access {
    private Access() {}

    /** The widest right of a person to an action; empty: none. */
    public static Optional<Authority> authority(Person person, Action action) {
        return person.roles().stream()
                .flatMap(role -> AccessTable.scope(role, action)
                        .map(scope -> new Authority(person.actingAs(role), scope, person.region()))
                        .stream())
                .max(Comparator.comparing(Authority::scope)
                        .thenComparing(authority -> -authority.actor().role().ordinal()));
    }

    /** @throws DomainError {@code NOT_AUTHENTICATED} for the public, {@code NOT_ALLOWED} for everybody else */
    public static Authority require(Person person, Action action) {
        return authority(person, action)
                .orElseThrow(() -> new DomainError(
                        person.isPublic() ? ErrorCode.NOT_AUTHENTICATED : ErrorCode.NOT_ALLOWED, Map.of()));
    }

    /** @throws DomainError also {@code NOT_FOUND} when the thing lies outside: whether it exists is not told */
    public static Authority require(Person person, Action action, Subject subject) {
        var authority = require(person, action);
        mustCover(authority, subject);
        return authority;
    }

    /** @throws DomainError {@code NOT_FOUND} when the thing lies outside the right */
    public static void mustCover(Authority authority, Subject subject) {
        if (!authority.covers(subject)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    public static boolean may(Person person, Action action, Subject subject) {
        return authority(person, action)
                .filter(authority -> authority.covers(subject))
                .isPresent();
    }
}
