package org.yuheng.command.casesupervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.command.casesupervision.CaseTransitionTable.Row;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.platform.access.Authority;

/** Who may ask for a verb, and which verb leads on: without a guide a wanderer seldom gets far. */
final class CaseWayfinder {
    /** Ends and side steps: the other requests bring them often enough. */
    static final Set<CaseVerb> LEADS_NOWHERE = EnumSet.of(
            CaseVerb.DECLINE_FILING,
            CaseVerb.DECLARE_RECUSAL,
            CaseVerb.APPLY_RECUSAL,
            CaseVerb.SUSPEND,
            CaseVerb.ELEVATE);

    private static final List<Authority> PEOPLE = List.of(
            CasePersons.CLERK,
            CasePersons.OTHER_CLERK,
            CasePersons.REVIEWER,
            CasePersons.CLERK_AS_REVIEWER,
            CasePersons.HEAD,
            CasePersons.OTHER_HEAD,
            CasePersons.CLERK_AS_HEAD,
            CasePersons.GOVERNMENT,
            CasePersons.GOVERNMENT_OF_HENAN,
            CasePersons.SUPERIOR,
            CasePersons.HEAD_OF_HENAN,
            CasePersons.DISCIPLINE,
            CasePersons.OTHER_DISCIPLINE,
            CasePersons.SUPERVISOR,
            CasePersons.HEAD_OF_THE_ORGAN,
            CasePersons.ORGAN,
            CasePersons.COMPLAINANT);

    private CaseWayfinder() {}

    static List<Authority> people(CaseVerb verb) {
        var who = row(verb).who();
        return PEOPLE.stream()
                .filter(person -> who.contains(person.actor().role().letter()))
                .toList();
    }

    /** Those who did not step back and belong to the case. */
    static List<Authority> able(CaseVerb verb, CaseState.Known state) {
        return people(verb).stream()
                .filter(person -> !state.parties().mayNotAct(person.actor().person()))
                .filter(person -> !person.actor().role().name().startsWith("BUREAU")
                        || state.parties().handles(person.actor().organisation()))
                .filter(person -> !decides(verb, state) || isTheGovernment(person, state))
                .filter(person -> !person.equals(CasePersons.OTHER_DISCIPLINE))
                .toList();
    }

    private static boolean decides(CaseVerb verb, CaseState.Known state) {
        return verb == CaseVerb.DECIDE || verb == CaseVerb.ISSUE_PAPER && state.stage() == CaseStage.DECISION_DECIDED;
    }

    private static boolean isTheGovernment(Authority person, CaseState.Known state) {
        return person.actor().role() == Role.GOVERNMENT_APPROVER
                && person.region().value().equals(state.parties().bureauRegion());
    }

    static CaseVerb next(CaseState.Known state, int choice) {
        if (state.standingSince() != null) {
            return CaseVerb.RESUME;
        }
        if (!state.parties().asked().isEmpty()
                && choice % 2 == 0
                && state.stage().isOpen()) {
            return CaseVerb.DECIDE_RECUSAL;
        }
        return switch (state.stage()) {
            case PROPOSED -> choice % 10 == 0 ? CaseVerb.DECLINE_FILING : CaseVerb.FILE;
            case FILED -> state.parties().members().size() < 2 ? CaseVerb.ASSIGN_TEAM : CaseVerb.NOTIFY;
            case INVESTIGATING -> investigating(state);
            case FINDINGS_DRAFTED -> CaseVerb.REVIEW_FINDINGS;
            case FINDINGS_REVIEWED -> reviewed(state, choice);
            case RECTIFYING -> rectifying(state, choice);
            case RECTIFICATION_REPORTED ->
                choice % 5 == 0 ? CaseVerb.REJECT_RECTIFICATION : CaseVerb.VERIFY_RECTIFICATION;
            case RECTIFIED -> state.papers().objections().isEmpty() ? CaseVerb.CLOSE : CaseVerb.ANSWER_OBJECTION;
            case DECISION_PROPOSED -> CaseVerb.DECIDE;
            case DECISION_DECIDED -> paper(state, PaperKind.SUPERVISION_DECISION);
            case EXECUTING -> has(state, PaperState.ISSUED) ? CaseVerb.SERVE_PAPER : CaseVerb.REPORT_EXECUTION;
            case EXECUTION_REPORTED -> CaseVerb.VERIFY_EXECUTION;
            case DECLINED, CLOSED_WITHOUT_VIOLATION, CLOSED ->
                state.aftermath().digestBy() == null ? CaseVerb.WRITE_DIGEST : CaseVerb.RELEASE_DIGEST;
        };
    }

    private static CaseVerb investigating(CaseState.Known state) {
        if (state.inquiry().evidence().isEmpty()) {
            return CaseVerb.ADD_EVIDENCE;
        }
        return state.parties().members().size() < 2 ? CaseVerb.ASSIGN_TEAM : CaseVerb.DRAFT_FINDINGS;
    }

    private static CaseVerb reviewed(CaseState.Known state, int choice) {
        if (state.inquiry().findings().isEmpty()) {
            return CaseVerb.CLOSE_WITHOUT_VIOLATION;
        }
        return choice % 4 == 0 ? CaseVerb.PROPOSE_DECISION : paper(state, null);
    }

    private static CaseVerb rectifying(CaseState.Known state, int choice) {
        if (has(state, PaperState.ISSUED)) {
            return CaseVerb.SERVE_PAPER;
        }
        return switch (choice % 6) {
            case 0 -> CaseVerb.PROPOSE_DECISION;
            case 1 -> CaseVerb.OBJECT;
            default -> CaseVerb.REPORT_RECTIFICATION;
        };
    }

    /** @param kind null for any */
    private static CaseVerb paper(CaseState.Known state, PaperKind kind) {
        if (has(state, PaperState.APPROVED, kind)) {
            return CaseVerb.ISSUE_PAPER;
        }
        return has(state, PaperState.DRAFTED, kind) ? CaseVerb.APPROVE_PAPER : CaseVerb.DRAFT_PAPER;
    }

    private static boolean has(CaseState.Known state, PaperState paperState) {
        return has(state, paperState, null);
    }

    private static boolean has(CaseState.Known state, PaperState paperState, PaperKind kind) {
        return state.papers()
                .all()
                .anyMatch(paper -> paper.state() == paperState && (kind == null || paper.kind() == kind));
    }

    private static Row row(CaseVerb verb) {
        return CaseTransitionTable.ROWS.stream()
                .filter(row -> row.verb().equals(verb.path()))
                .findFirst()
                .orElseThrow();
    }
}
