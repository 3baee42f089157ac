package org.yuheng.query.casesearch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesupervision.CaseCorrection;
import org.yuheng.query.casesupervision.CaseDocument;

/**
 * Whoever has to act on a case as it stands, as keys: an account of the team, the head or reviewers of the bureau, the
 * government of the same level, the organ, a supervisory organ that was sent a clue.
 */
final class CaseDesks {
    private final CaseDocument document;
    private final Set<String> keys = new TreeSet<>();

    private CaseDesks(CaseDocument document) {
        this.document = document;
    }

    static Set<String> awaitedIn(CaseDocument document) {
        var desks = new CaseDesks(document);
        desks.clues();
        if (document.stage().isOpen() && document.wider().suspension() == null) {
            desks.bureau();
            desks.government();
            desks.organ();
        }
        return desks.keys;
    }

    /** The keys that a person answers to. */
    static Set<String> of(Person person) {
        var keys = new TreeSet<String>();
        keys.add(account(person.account()));
        for (var role : person.roles()) {
            switch (role) {
                case BUREAU_HEAD -> keys.add(head(person.organisation()));
                case BUREAU_REVIEWER -> keys.add(reviewer(person.organisation()));
                case ENFORCEMENT_RESPONDENT -> keys.add(organ(person.organisation()));
                case DISCIPLINE_RECEIVER -> keys.add(receiver(person.organisation()));
                case GOVERNMENT_APPROVER -> {
                    if (person.region() != null) {
                        keys.add(government(person.region().value()));
                    }
                }
                default -> {
                    // Only the account counts.
                }
            }
        }
        return keys;
    }

    private void bureau() {
        document.team().members().forEach(member -> keys.add(account(member)));
        if (document.team().members().isEmpty()) {
            keys.add(account(document.opening().proposed().by().person()));
        }
        boolean drafts = has(PaperState.DRAFTED);
        if (document.stage() == CaseStage.FINDINGS_DRAFTED || drafts) {
            keys.add(reviewer(document.bureauId()));
        }
        if (isHeadAwaited()) {
            keys.add(head(document.bureauId()));
        }
    }

    private boolean isHeadAwaited() {
        boolean toBeIssued = document.papers().stream()
                .anyMatch(paper ->
                        paper.state() == PaperState.APPROVED && paper.kind() != PaperKind.SUPERVISION_DECISION);
        return document.stage() == CaseStage.PROPOSED
                || document.stage() == CaseStage.RECTIFIED
                || toBeIssued
                || document.team().hasOpenRequest()
                || document.correction().openObjection().isPresent()
                || isProposed(document.correction().rectification())
                || isProposed(document.correction().execution());
    }

    private static boolean isProposed(List<CaseCorrection.Round> rounds) {
        return !rounds.isEmpty()
                && rounds.getLast().proposed() != null
                && rounds.getLast().decided() == null;
    }

    private void government() {
        boolean toBeIssued = document.papers().stream()
                .anyMatch(paper ->
                        paper.state() == PaperState.APPROVED && paper.kind() == PaperKind.SUPERVISION_DECISION);
        if (document.stage() == CaseStage.DECISION_PROPOSED || toBeIssued) {
            keys.add(government(document.handlingRegion()));
        }
    }

    private void organ() {
        if (!Owed.by(document.opening().organId(), document).isEmpty()) {
            keys.add(organ(document.opening().organId()));
        }
    }

    private void clues() {
        document.wider().clues().stream()
                .filter(clue -> clue.receiver() != null && clue.outcome() == null)
                .forEach(clue -> keys.add(receiver(clue.receiver())));
    }

    private boolean has(PaperState state) {
        return document.papers().stream().anyMatch(paper -> paper.state() == state);
    }

    private static String account(String account) {
        return "account:" + account;
    }

    private static String head(String bureau) {
        return "head:" + bureau;
    }

    private static String reviewer(String bureau) {
        return "reviewer:" + bureau;
    }

    private static String government(String region) {
        return "government:" + region;
    }

    private static String organ(String organ) {
        return "organ:" + organ;
    }

    private static String receiver(String receiver) {
        return "receiver:" + receiver;
    }
}
