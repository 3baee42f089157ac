package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The superior department of a vertically managed organ was told. Basis: 《行政执法监督条例》第四十二条第二款.
 *
 * @param receiver registered organisation, or null where the text names it
 */
@Revision("1")
public record SuperiorNotified(String caseId, Actor by, String receiver, String textRef, Instant at)
        implements CaseEvent {}
