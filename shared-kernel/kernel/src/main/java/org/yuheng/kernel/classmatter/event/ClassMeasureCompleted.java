package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** A measure is done. */
@Revision("1")
public record ClassMeasureCompleted(
        String classMatterId, Actor by, String measureId, LocalDate completedOn, String textRef, Instant at)
        implements ClassMatterEvent {}
