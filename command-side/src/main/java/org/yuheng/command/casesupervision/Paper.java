package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;

/**
 * A paper of the case.
 *
 * @param missing required parts that the draft does not have
 * @param periodDays stated length, or null
 * @param dueOn stated last day where no length is stated, or null
 * @param number once issued, else null
 */
record Paper(
        String id,
        PaperKind kind,
        PaperState state,
        Actor drafter,
        List<Integer> findings,
        Set<PaperPart> missing,
        Integer periodDays,
        PeriodUnit periodUnit,
        LocalDate dueOn,
        String number,
        LocalDate issuedOn) {
    private static final String MARK = "-P";

    Paper {
        findings = List.copyOf(findings);
        missing = Set.copyOf(missing);
    }

    /** Whether it is out and binds the organ. */
    boolean isInForce() {
        return kind.binds() && (state == PaperState.ISSUED || state == PaperState.SERVED);
    }

    /** The case is part of the name of its papers. */
    static String idOf(String caseId, int ordinal) {
        return caseId + MARK + ordinal;
    }

    static String caseOf(String paperId) {
        return paperId.substring(0, paperId.lastIndexOf(MARK));
    }

    boolean statesAPeriod() {
        return periodDays != null || dueOn != null;
    }

    Paper withState(PaperState changed) {
        return new Paper(
                id, kind, changed, drafter, findings, missing, periodDays, periodUnit, dueOn, number, issuedOn);
    }

    Paper withNumber(String changed) {
        return new Paper(id, kind, state, drafter, findings, missing, periodDays, periodUnit, dueOn, changed, issuedOn);
    }

    Paper withIssuedOn(LocalDate changed) {
        return new Paper(id, kind, state, drafter, findings, missing, periodDays, periodUnit, dueOn, number, changed);
    }
}
