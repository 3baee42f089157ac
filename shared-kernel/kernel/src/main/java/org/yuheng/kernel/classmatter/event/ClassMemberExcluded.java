package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassMemberKind;

/**
 * Checked and found clean: counted, and no member.
 *
 * @param targetId as in {@link ClassMemberAdded}; it may have been a member until now
 */
@Revision("1")
public record ClassMemberExcluded(
        String classMatterId,
        Actor by,
        ClassMemberKind kind,
        String targetId,
        String organId,
        String labelRef,
        String textRef,
        Instant at)
        implements ClassMatterEvent {}
