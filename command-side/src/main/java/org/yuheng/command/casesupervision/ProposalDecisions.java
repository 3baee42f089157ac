package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;

/** How a case begins. */
final class ProposalDecisions {
    private ProposalDecisions() {}

    /** 《行政执法监督条例》第十一条: the matters say which of its situations it is. */
    static CaseDecided propose(CaseState state, CaseCommand.Propose c, CaseContext context) {
        if (state instanceof CaseState.Known known) {
            if (known.opening().contentDigest().equals(c.contentDigest())) {
                return CaseDecided.NOTHING;
            }
            throw new DomainError(ErrorCode.IDEMPOTENCY_KEY_REUSED, Map.of("id", c.caseId()));
        }
        mustName(c.origin(), "origin");
        mustName(c.subject(), "subject");
        if (c.matters().isEmpty()) {
            throw new DomainError(ErrorCode.CATEGORY_MISSING, Map.of());
        }
        mustHaveItsComplaints(c, context);
        mustSupervise(c, context);
        mustBeLawfulMode(c);
        mustNotBeInProceedings(c.proceedings());
        var sourceRef = c.source() == null ? null : context.textRef("source");
        var factsRef = c.facts() == null ? null : context.textRef("facts");
        return CaseDecided.of(new CaseProposed(
                        c.caseId(),
                        c.number(),
                        c.by(),
                        c.by().organisation(),
                        c.bureauRegion(),
                        c.origin(),
                        modeOf(c),
                        c.organId(),
                        c.regionCode(),
                        c.matters(),
                        c.complaintIds(),
                        c.actRef(),
                        c.subject(),
                        sourceRef,
                        factsRef,
                        c.proceedings() == null ? Proceedings.NONE : c.proceedings(),
                        c.contentDigest(),
                        c.itemCode(),
                        context.now()))
                .keeping(sourceRef, c.source())
                .keeping(factsRef, c.facts());
    }

    /** 《行政执法监督条例》第二十条第二款: what enterprises report is a key matter, if nobody says otherwise. */
    private static SupervisionMode modeOf(CaseCommand.Propose c) {
        if (c.mode() != null) {
            return c.mode();
        }
        return c.origin() == CaseOrigin.COMPLAINT ? SupervisionMode.KEY : SupervisionMode.DAILY;
    }

    private static void mustHaveItsComplaints(CaseCommand.Propose c, CaseContext context) {
        if (c.origin() == CaseOrigin.COMPLAINT && c.complaintIds().isEmpty()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "complaintIds"));
        }
        c.complaintIds().forEach(id -> mustBeAComplaintHere(id, c.bureauRegion(), c.organId(), context));
    }

    /** A complaint of the region of the bureau, not about another organ, and not before a court. */
    static void mustBeAComplaintHere(String id, String bureauRegion, String organId, CaseContext context) {
        var complaint = context.register()
                .complaint(id)
                .filter(found -> found.region().isWithin(RegionCode.of(bureauRegion)))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of("complaint", id)));
        if (complaint.organId() != null && !complaint.organId().equals(organId)) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "organ", "expected", complaint.organId()));
        }
        mustNotBeInProceedings(complaint.proceedings());
    }

    /** 《行政执法监督条例》第二条、第六条: an organ of the own government or of one below, in the own region. */
    private static void mustSupervise(CaseCommand.Propose c, CaseContext context) {
        var bureau = RegionCode.of(c.bureauRegion());
        if (!RegionCode.of(c.regionCode()).isWithin(bureau)) {
            throw new DomainError(ErrorCode.NOT_IN_JURISDICTION, Map.of("regionCode", c.regionCode()));
        }
        if (c.organId() == null) {
            throw new DomainError(ErrorCode.ORGAN_MISSING, Map.of());
        }
        if (c.organId().equals(c.by().organisation())) {
            throw new DomainError(ErrorCode.ORGAN_COMPLAINED_OF, Map.of());
        }
        var organ = context.register()
                .regionOf(c.organId())
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of()));
        if (!organ.isWithin(bureau)) {
            throw new DomainError(ErrorCode.HIGHER_ORGAN, Map.of("organ", c.organId()));
        }
    }

    /** 《行政执法监督条例》第二十一条: provincial level, with an approved plan that the source names. */
    private static void mustBeLawfulMode(CaseCommand.Propose c) {
        boolean provincial = RegionCode.of(c.bureauRegion()).level() == RegionLevel.PROVINCE;
        if (c.mode() == SupervisionMode.SPECIAL && (!provincial || c.source() == null)) {
            throw new DomainError(ErrorCode.SPECIAL_SUPERVISION_NOT_POSSIBLE, Map.of());
        }
    }

    /** 《行政执法监督条例》第三十三条第三款. */
    static void mustNotBeInProceedings(Proceedings proceedings) {
        if (proceedings != null && proceedings != Proceedings.NONE) {
            throw new DomainError(ErrorCode.IN_PROCEEDINGS, Map.of("proceedings", proceedings));
        }
    }
}
