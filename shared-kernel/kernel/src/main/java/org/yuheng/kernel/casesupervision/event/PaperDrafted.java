package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * A paper was drafted, or its draft written anew. Basis: 《行政执法监督条例》第二十六条.
 *
 * @param findings ordinals of the findings that it rests on
 * @param titleRef vault reference, or null for the name of its kind
 * @param periodDays stated period, or null where none is stated
 * @param dueOn last day if it were served on this day, or null
 */
@Revision("1")
public record PaperDrafted(
        String caseId,
        Actor by,
        String paperId,
        PaperKind kind,
        String addresseeId,
        List<Integer> findings,
        String titleRef,
        String sourcesRef,
        String factsRef,
        String requirementRef,
        String reportToRef,
        String attachmentsRef,
        Integer periodDays,
        PeriodUnit periodUnit,
        LocalDate dueOn,
        Instant at)
        implements CaseEvent {}
