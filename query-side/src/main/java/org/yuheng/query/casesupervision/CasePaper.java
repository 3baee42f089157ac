package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.ServiceManner;

/**
 * A paper with its whole life.
 *
 * @param findings ordinals of the findings that it rests on
 * @param draftDueOn last day if it were served on the day of the draft, or null
 * @param number null before it is issued
 * @param ended why it was given up or withdrawn, or null
 * @param drafts how often it was written
 */
public record CasePaper(
        String id,
        PaperKind kind,
        PaperState state,
        String addresseeId,
        List<Integer> findings,
        Texts texts,
        Integer periodDays,
        PeriodUnit periodUnit,
        LocalDate draftDueOn,
        String number,
        String issuerId,
        LocalDate issuedOn,
        Integer htmlTemplate,
        Integer wordTemplate,
        CaseNote drafted,
        CaseNote approved,
        CaseNote issued,
        Service service,
        CaseNote ended,
        int drafts) {
    public CasePaper {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** Vault references of its parts; each null where there is none. */
    public record Texts(
            String titleRef,
            String sourcesRef,
            String factsRef,
            String requirementRef,
            String reportToRef,
            String attachmentsRef) {
        static final Texts NONE = new Texts(null, null, null, null, null, null);
    }

    /** 送达; the note has the receipt 送达回证. */
    public record Service(ServiceManner manner, LocalDate servedOn, CaseNote note) {}

    /** Whether it ever left the house. */
    public boolean wasIssued() {
        return number != null;
    }

    /** Whether it asks for an answer in time. */
    boolean statesAPeriod() {
        return periodDays != null || draftDueOn != null;
    }

    public boolean isInForce() {
        return state == PaperState.ISSUED || state == PaperState.SERVED;
    }
}
