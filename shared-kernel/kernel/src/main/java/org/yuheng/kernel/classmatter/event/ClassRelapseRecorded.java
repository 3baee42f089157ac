package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassMemberKind;

/**
 * The class came back after the cure.
 *
 * @param kind what came back, or null where only the text says so
 */
@Revision("1")
public record ClassRelapseRecorded(
        String classMatterId,
        Actor by,
        ClassMemberKind kind,
        String targetId,
        LocalDate occurredOn,
        String textRef,
        Instant at)
        implements ClassMatterEvent {}
