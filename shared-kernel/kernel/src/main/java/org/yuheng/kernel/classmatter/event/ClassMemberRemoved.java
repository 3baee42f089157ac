package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** It does not belong to the class after all. */
@Revision("1")
public record ClassMemberRemoved(String classMatterId, Actor by, int ordinal, String textRef, Instant at)
        implements ClassMatterEvent {}
