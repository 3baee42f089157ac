package org.yuheng.query.casesupervision;

import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Subject;
import org.yuheng.query.complaint.Places;

/**
 * How much of which cases a person sees by an action. A bureau and the government see a case of their region or below, a
 * bureau also one that it takes part in; the organ sees its own from the notice on, the supervisory organ one from which
 * it was sent a clue. Whatever a reader may not see does not exist for that reader.
 *
 * @param kind how much of it
 */
public record CaseSight(Kind kind, Authority authority) {
    /** What a reader sees of a case. */
    public enum Kind {
        WHOLE,
        /** What concerns the supervised organ. */
        ORGAN,
        /** The clue alone. */
        CLUE
    }

    /** @throws DomainError where the person has no right to the action at all */
    public static CaseSight of(Person person, Action action) {
        var authority = Access.require(person, action);
        return new CaseSight(
                switch (authority.actor().role()) {
                    case ENFORCEMENT_RESPONDENT -> Kind.ORGAN;
                    case DISCIPLINE_RECEIVER -> Kind.CLUE;
                    default -> Kind.WHOLE;
                },
                authority);
    }

    /** The reader's organisation, or null. */
    public String organisation() {
        return authority.actor().organisation();
    }

    /** Accounts of staff are named to those only who supervise. */
    public boolean namesStaff() {
        return kind == Kind.WHOLE;
    }

    /** @throws DomainError {@code NOT_FOUND}: whether it exists is not told */
    public CaseDocument cut(CaseDocument document) {
        if (!covers(document)) {
            throw notFound();
        }
        return switch (kind) {
            case WHOLE -> document;
            case ORGAN -> OrganCut.of(document, organisation());
            case CLUE -> ClueCut.of(document, organisation());
        };
    }

    boolean covers(CaseDocument document) {
        return switch (kind) {
            case WHOLE -> reaches(document);
            case ORGAN ->
                isOwn(document.opening().organId()) && document.opening().notice() != null;
            case CLUE ->
                reaches(document)
                        && !ClueCut.of(document, organisation()).wider().clues().isEmpty();
        };
    }

    /** @throws DomainError {@code NOT_FOUND} */
    void mustCover(CaseBiographyDocument biography) {
        boolean covered = switch (kind) {
            case WHOLE -> reaches(biography);
            case ORGAN -> isOwn(biography.organId()) && biography.told();
            case CLUE -> reaches(biography) && biography.receivers().contains(organisation());
        };
        if (!covered) {
            throw notFound();
        }
    }

    private boolean isOwn(String organId) {
        return organisation() != null && organisation().equals(organId);
    }

    private boolean reaches(CaseDocument document) {
        return isWithin(document.opening().bureauRegion()) || document.isHandledBy(organisation());
    }

    private boolean reaches(CaseBiographyDocument biography) {
        return isWithin(biography.bureauRegion()) || biography.bureaus().contains(organisation());
    }

    private boolean isWithin(String region) {
        return authority.covers(new Subject(Places.find(region).orElse(null), null, null));
    }

    /** Whether it exists is not told. */
    public static DomainError notFound() {
        return new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }
}
