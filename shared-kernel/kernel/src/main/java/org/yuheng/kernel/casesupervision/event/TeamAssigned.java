package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * Who supervises: two or more with supervision cards. Basis: 《河南省行政执法条例》第四十一条; two persons by analogy with its 第二十四条.
 *
 * @param members accounts
 */
@Revision("1")
public record TeamAssigned(String caseId, Actor by, List<String> members, String leader, Instant at)
        implements CaseEvent {}
