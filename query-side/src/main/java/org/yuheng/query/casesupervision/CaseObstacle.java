package org.yuheng.query.casesupervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.Places;

/** What stands in the way of one verb of a case, beside its stage and the right to it. */
final class CaseObstacle {
    private static final int SMALLEST_TEAM = 2;
    private static final int RETURNS_BEFORE_DECISION = 2;

    private final CaseDocument document;
    private final Person person;
    private final Authority authority;

    private CaseObstacle(CaseDocument document, Person person, Authority authority) {
        this.document = document;
        this.person = person;
        this.authority = authority;
    }

    /** The name of its words; empty: nothing. */
    static Optional<String> to(CaseVerb verb, CaseDocument document, Person person, Authority authority) {
        return Optional.ofNullable(new CaseObstacle(document, person, authority).to(verb));
    }

    private String to(CaseVerb verb) {
        return switch (verb) {
            case FILE -> when(isMine(document.opening().proposed()), "anotherPerson");
            case NOTIFY -> when(document.team().members().size() < SMALLEST_TEAM, "teamFirst");
            case TAKE_MEASURE, CORRECT_ON_SPOT, DRAFT_FINDINGS ->
                when(!document.team().members().contains(person.account()), "teamMember");
            case REVIEW_FINDINGS ->
                when(isMine(document.inquiry().rounds().getLast().drafted()), "anotherPerson");
            case CLOSE_WITHOUT_VIOLATION ->
                when(!document.inquiry().approvedFindings().isEmpty(), "violation");
            case APPROVE_PAPER -> toApproval();
            case ISSUE_PAPER -> when(papers(PaperState.APPROVED).noneMatch(this::mayIssue), "approvedPaper");
            case SERVE_PAPER -> when(papers(PaperState.ISSUED).findAny().isEmpty(), "issuedPaper");
            case WITHDRAW_PAPER ->
                when(
                        document.papers().stream().noneMatch(paper -> paper.isInForce() && mayIssue(paper)),
                        "paperInForce");
            case VOID_PAPER ->
                when(
                        papers(PaperState.DRAFTED).findAny().isEmpty()
                                && papers(PaperState.APPROVED).findAny().isEmpty(),
                        "draft");
            case VERIFY_RECTIFICATION -> toVerification(document.correction().rectification());
            case VERIFY_EXECUTION -> toVerification(document.correction().execution());
            case OBJECT -> when(document.papers().stream().noneMatch(this::mayBeObjectedTo), "paperToObjectTo");
            case ANSWER_OBJECTION -> toAnswer();
            case PROPOSE_DECISION -> when(!hasGroundForDecision(), "decisionGround");
            case DECIDE ->
                when(
                        person.region() == null || !person.region().value().equals(document.handlingRegion()),
                        "sameLevel");
            case ELEVATE -> when(!isSuperior(), "superior");
            case CIRCULATE, PUBLISH ->
                when(document.inquiry().approvedFindings().isEmpty(), "publicityGround");
            case RECORD_PERSONNEL_RESULT ->
                when(document.wider().suggestions().stream().allMatch(one -> one.adopted() != null), "openSuggestion");
            case ACKNOWLEDGE_CLUE -> when(ownClues().allMatch(clue -> clue.acknowledged() != null), "openClue");
            case RECORD_CLUE_RESULT -> toClueResult();
            case COMPLETE_FOLLOW_UP ->
                when(document.aftermath().followUps().stream().noneMatch(this::isMine), "openFollowUp");
            case CLOSE -> toClosing();
            case WRITE_DIGEST -> when(document.aftermath().digest().released() != null, "digestReleased");
            case RELEASE_DIGEST -> toRelease();
            default -> null;
        };
    }

    private static String when(boolean stands, String obstacle) {
        return stands ? obstacle : null;
    }

    private Stream<CasePaper> papers(PaperState state) {
        return document.papers().stream().filter(paper -> paper.state() == state);
    }

    private String toApproval() {
        return papers(PaperState.DRAFTED).findAny().isEmpty()
                ? "draft"
                : when(papers(PaperState.DRAFTED).allMatch(paper -> isMine(paper.drafted())), "anotherPerson");
    }

    private boolean mayIssue(CasePaper paper) {
        boolean government = authority.actor().role() == Role.GOVERNMENT_APPROVER;
        return government == (paper.kind() == PaperKind.SUPERVISION_DECISION);
    }

    /** A clerk looks and says so; a head, who is another person, confirms. */
    private String toVerification(List<CaseCorrection.Round> rounds) {
        var proposed = rounds.isEmpty() ? null : rounds.getLast().proposed();
        boolean clerk = person.roles().contains(Role.BUREAU_CLERK);
        return proposed == null ? when(!clerk, "verificationFirst") : when(isMine(proposed), "anotherPerson");
    }

    private boolean mayBeObjectedTo(CasePaper paper) {
        return paper.isInForce()
                && document.correction().objections().stream()
                        .noneMatch(objection -> objection.isOpen() && paper.id().equals(objection.paperId()));
    }

    private String toAnswer() {
        var drafts = document.correction().objections().stream()
                .filter(CaseCorrection.Objection::isOpen)
                .flatMap(objection -> document.paper(objection.paperId()).stream())
                .toList();
        return when(!drafts.isEmpty() && drafts.stream().allMatch(paper -> isMine(paper.drafted())), "anotherPerson");
    }

    private boolean onlyDefects() {
        return document.inquiry().approvedFindings().stream()
                .allMatch(finding -> finding.nature() == FindingNature.DEFECT);
    }

    private boolean hasGroundForDecision() {
        return document.stage() == CaseStage.FINDINGS_REVIEWED
                ? document.inquiry().approvedFindings().stream().anyMatch(CaseFinding::major)
                : document.overlays().contains(CaseOverlay.OVERDUE)
                        || document.correction().rejectedRounds() >= RETURNS_BEFORE_DECISION;
    }

    private boolean isSuperior() {
        var present = Places.find(document.handlingRegion());
        return person.region() != null
                && present.filter(region -> !region.equals(person.region()) && region.isWithin(person.region()))
                        .isPresent();
    }

    private Stream<CaseWider.Clue> ownClues() {
        return document.wider().clues().stream()
                .filter(clue -> clue.receiver() != null && clue.receiver().equals(person.organisation()));
    }

    private String toClueResult() {
        return ownClues().anyMatch(clue -> clue.acknowledged() != null && clue.outcome() == null)
                ? null
                : ownClues().anyMatch(clue -> clue.outcome() == null) ? "acknowledgement" : "openClue";
    }

    private boolean isMine(CaseAftermath.FollowUp one) {
        return one.isOpen()
                && (authority.actor().role() != Role.ENFORCEMENT_RESPONDENT
                        || one.responsibleId().equals(person.organisation()));
    }

    private String toClosing() {
        boolean corrected = !document.inquiry().corrections().isEmpty();
        boolean done = switch (document.stage()) {
            case RECTIFIED -> true;
            case INVESTIGATING -> corrected;
            default ->
                document.papers().stream()
                                .noneMatch(paper ->
                                        paper.isInForce() && paper.kind().binds())
                        && (corrected
                                || onlyDefects() && document.papers().stream().anyMatch(CasePaper::isInForce));
        };
        return done && !document.overlays().contains(CaseOverlay.OBJECTED) ? null : "measuresNotDone";
    }

    private String toRelease() {
        var digest = document.aftermath().digest();
        return switch (digest.state()) {
            case NONE -> "digestFirst";
            case WRITTEN -> when(isMine(digest.written()), "anotherPerson");
            case RELEASED -> "digestReleased";
        };
    }

    private boolean isMine(CaseNote note) {
        return note != null && note.by() != null && note.by().person().equals(person.account());
    }
}
