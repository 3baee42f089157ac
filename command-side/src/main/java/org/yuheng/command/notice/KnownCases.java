package org.yuheng.command.notice;

import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;

/** Who has to do with a case when a step of it has happened. */
@FunctionalInterface
interface KnownCases {
    CaseParties at(String caseId, long sequence);
}
