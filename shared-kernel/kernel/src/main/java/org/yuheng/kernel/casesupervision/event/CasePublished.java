package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** 向社会公布, without anybody being named. Basis: 《行政执法监督条例》第三十一条. */
@Revision("1")
public record CasePublished(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
