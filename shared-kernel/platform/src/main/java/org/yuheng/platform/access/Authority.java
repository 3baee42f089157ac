package org.yuheng.platform.access;

import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.region.RegionCode;

/**
 * The right under which somebody acts: who, and how far the right reaches.
 *
 * @param region region that bounds a right of scope {@link Scope#REGION}, else null
 */
public record Authority(Actor actor, Scope scope, RegionCode region) {
    public static final Authority CLOCK = new Authority(Actor.CLOCK, Scope.ALL, null);

    /** Whoever shows the receipt code of a complaint has proved that it is theirs. */
    public static final Authority RECEIPT_HOLDER = new Authority(Actor.RECEIPT_HOLDER, Scope.ALL, null);

    public boolean covers(Subject subject) {
        return switch (scope) {
            case ALL -> true;
            case REGION ->
                region != null && subject.region() != null && subject.region().isWithin(region);
            case OWN ->
                actor.organisation() == null
                        ? actor.person().equals(subject.broughtInBy())
                        : actor.organisation().equals(subject.broughtInFor());
        };
    }
}
