package org.yuheng.query.complaint;

import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.query.words.Words;

/**
 * Who did a step.
 *
 * @param role code
 * @param name the role in words
 * @param organisation id, or null
 * @param person account of a member of staff; never that of a complainant, and null where staff stay unnamed
 */
public record ActorAnswer(Role role, String name, String organisation, String person) {

    /** For staff. */
    public static ActorAnswer withAccount(Actor actor, Words words) {
        return isStaff(actor)
                ? new ActorAnswer(actor.role(), words.name(actor.role()), actor.organisation(), actor.person())
                : withoutAccount(actor, words);
    }

    /** For everybody else: staff stay unnamed. */
    public static ActorAnswer withoutAccount(Actor actor, Words words) {
        var organisation = isStaff(actor) ? actor.organisation() : null;
        return new ActorAnswer(actor.role(), words.name(actor.role()), organisation, null);
    }

    private static boolean isStaff(Actor actor) {
        return switch (actor.role()) {
            case ENTERPRISE_USER, ANYONE, MACHINE -> false;
            default -> true;
        };
    }
}
