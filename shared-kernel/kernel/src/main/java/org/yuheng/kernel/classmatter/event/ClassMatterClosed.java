package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassClosingGround;

/** Struck off 销号. */
@Revision("1")
public record ClassMatterClosed(String classMatterId, Actor by, ClassClosingGround ground, String textRef, Instant at)
        implements ClassMatterEvent {}
