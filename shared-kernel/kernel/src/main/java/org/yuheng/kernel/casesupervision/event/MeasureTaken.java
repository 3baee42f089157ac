package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.MeasureKind;

/**
 * A measure of supervision with its record. Basis: 《行政执法监督条例》第二十二条、第二十三条.
 *
 * @param textRef vault reference of the record
 */
@Revision("1")
public record MeasureTaken(
        String caseId, Actor by, String measureId, MeasureKind kind, LocalDate heldOn, String textRef, Instant at)
        implements CaseEvent {}
