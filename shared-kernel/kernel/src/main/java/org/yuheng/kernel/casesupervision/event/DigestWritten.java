package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** A digest for the case library was written, without names. */
@Revision("1")
public record DigestWritten(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
