package org.yuheng.command.casesupervision;

import org.yuheng.kernel.access.Role;

/**
 * Settings of the bureau about cases.
 *
 * @param decisionBy who decides and issues a decision: the government of the same level (《行政执法监督条例》第二十九条), or the
 *     bureau's head where a province has it so (《河南省行政执法条例》第四十三条; which of the two holds is an open question)
 * @param smallestTeam 《河南省行政执法条例》第二十四条 by analogy
 * @param returnsBeforeDecision how often a report is returned before the government may be asked; a setting
 */
record CasePolicy(Role decisionBy, int smallestTeam, int returnsBeforeDecision) {
    static final CasePolicy DEFAULT = new CasePolicy(Role.GOVERNMENT_APPROVER, 2, 2);

    static final String NOTICE = "case.notice";
    static final String EXPLANATION = "case.explanation";
    static final String RECTIFICATION = "case.rectification";
    static final String EXECUTION = "case.execution";
    static final String OBJECTION = "case.objection";
    static final String OBJECTION_ANSWER = "case.objection-answer";
    static final String LISTING = "case.listing";
}
