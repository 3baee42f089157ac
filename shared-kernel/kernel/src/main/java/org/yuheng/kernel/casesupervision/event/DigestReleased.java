package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Another person released the digest to the case library. Basis: 《行政执法监督条例》第二十四条. */
@Revision("1")
public record DigestReleased(String caseId, Actor by, Instant at) implements CaseEvent {}
