package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Another person agreed; from now on it is widened. */
@Revision("1")
public record ClassMatterApproved(String classMatterId, Actor by, String textRef, Instant at)
        implements ClassMatterEvent {}
