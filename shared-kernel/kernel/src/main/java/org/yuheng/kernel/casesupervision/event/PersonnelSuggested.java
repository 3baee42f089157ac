package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.PersonnelKind;

/**
 * A suggestion to the organ that may decide. Basis: 《行政执法监督条例》第三十二条.
 *
 * @param receiver organ that may decide
 * @param personRef vault reference of whom it is about
 * @param textRef vault reference of causes, consequences and correction
 */
@Revision("1")
public record PersonnelSuggested(
        String caseId,
        Actor by,
        String suggestionId,
        PersonnelKind kind,
        String receiver,
        String personRef,
        String textRef,
        Instant at)
        implements CaseEvent {}
