package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * All measures are done; from now on it is watched whether the class comes back.
 *
 * @param watchUntil last day of the watch
 */
@Revision("1")
public record ClassWatchStarted(
        String classMatterId, Actor by, LocalDate watchFrom, LocalDate watchUntil, String textRef, Instant at)
        implements ClassMatterEvent {}
