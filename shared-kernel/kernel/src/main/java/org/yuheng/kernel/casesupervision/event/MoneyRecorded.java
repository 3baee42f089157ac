package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.MoneyKind;

/**
 * Money that supervision moved.
 *
 * @param fen amount in fen 分, 1/100 yuan
 */
@Revision("1")
public record MoneyRecorded(String caseId, Actor by, MoneyKind kind, long fen, String textRef, Instant at)
        implements CaseEvent {}
