package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassMeasureKind;

/**
 * A measure against the whole class. Basis: 《行政执法监督条例》第二十四条第二款.
 *
 * @param responsibleId organ or bureau that carries it out
 * @param dueOn last day set by the bureau
 */
@Revision("1")
public record ClassMeasureRecorded(
        String classMatterId,
        Actor by,
        String measureId,
        ClassMeasureKind kind,
        String responsibleId,
        LocalDate dueOn,
        String textRef,
        Instant at)
        implements ClassMatterEvent {}
