package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * A paper was numbered and issued. Basis: 《行政执法监督条例》第二十六条.
 *
 * @param number 机关代字〔年份〕序号号
 * @param issuerId organisation that issues: the bureau, for a decision the government
 * @param htmlTemplate version of the template on screen
 * @param wordTemplate version of the template as a document
 */
@Revision("1")
public record PaperIssued(
        String caseId,
        Actor by,
        String paperId,
        PaperKind kind,
        String number,
        String issuerId,
        LocalDate issuedOn,
        int htmlTemplate,
        int wordTemplate,
        Instant at)
        implements CaseEvent {}
