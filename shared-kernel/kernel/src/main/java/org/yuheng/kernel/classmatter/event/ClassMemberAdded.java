package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.FoundBy;

/**
 * Something belongs to the class.
 *
 * @param ordinal from 1, within the matter
 * @param targetId id of the case, complaint or organ; keyed digest of the reference of a file
 * @param organId organ concerned, or null
 * @param labelRef vault reference of the written reference of a file, or null
 * @param textRef vault reference of a note, or null
 */
@Revision("1")
public record ClassMemberAdded(
        String classMatterId,
        Actor by,
        int ordinal,
        ClassMemberKind kind,
        String targetId,
        String organId,
        FoundBy foundBy,
        String labelRef,
        String textRef,
        Instant at)
        implements ClassMatterEvent {}
