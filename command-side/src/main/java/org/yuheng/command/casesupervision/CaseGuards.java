package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;
import org.yuheng.platform.access.Subject;

/** What must hold before a step, one sentence each. */
final class CaseGuards {
    private static final Set<Role> OF_A_BUREAU =
            Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU);

    /** What a superior bureau does to a case that it does not handle. */
    private static final Set<CaseVerb> BY_A_SUPERIOR =
            Set.of(CaseVerb.ELEVATE, CaseVerb.JOIN, CaseVerb.LIST, CaseVerb.DECIDE_RECUSAL);

    private CaseGuards() {}

    static CaseState.Known mustExist(CaseState state) {
        if (state instanceof CaseState.Known known) {
            return known;
        }
        throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }

    /** What lies outside a person's right does not exist for that person. Whoever showed a receipt has proved theirs. */
    static void mustBeWithinReach(CaseState state, CaseCommand command, CaseRegister register) {
        if (command instanceof CaseCommand.Propose) {
            return;
        }
        boolean byAccount =
                command.authority().scope() == Scope.OWN && command.by().role() == Role.ENTERPRISE_USER;
        if (!byAccount) {
            mustBeWithinReach(state, command.authority());
        } else if (!broughtInAComplaint(mustExist(state), command.by(), register)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    /** Whoever complained may ask that somebody steps back: 《河南省行政执法条例》第二十三条（参照适用）. */
    private static boolean broughtInAComplaint(CaseState.Known state, Actor actor, CaseRegister register) {
        return state.parties().complaintIds().stream()
                .flatMap(id -> register.complaint(id).stream())
                .anyMatch(complaint -> actor.person().equals(complaint.broughtInBy()));
    }

    static void mustBeWithinReach(CaseState state, Authority authority) {
        var known = mustExist(state);
        var actor = authority.actor();
        boolean covered = authority.scope() == Scope.OWN
                ? actor.organisation() != null
                        && actor.organisation().equals(known.opening().organId())
                        && isAddressed(known)
                : authority.covers(new Subject(RegionCode.of(known.opening().bureauRegion()), null, null))
                        || known.parties().handles(actor.organisation());
        boolean receivesClue = actor.role() != Role.DISCIPLINE_RECEIVER
                || known.aftermath().clues().values().stream()
                        .anyMatch(clue -> clue.receiver().equals(actor.organisation()));
        if (!covered || !receivesClue) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    /** The organ hears of a case by its notice, and not before. */
    private static boolean isAddressed(CaseState.Known state) {
        return state.inquiry().noticed();
    }

    static void mustBePossible(CaseState.Known state, CaseVerb verb) {
        if (!verb.isPossibleIn(state.stage(), state.overlays())) {
            var lawful = CaseVerb.possibleIn(state.stage(), state.overlays()).stream()
                    .map(CaseVerb::path)
                    .toList();
            throw new DomainError(
                    ErrorCode.NOT_POSSIBLE_IN_STAGE,
                    Map.of("verb", verb.path(), "stage", state.stage().name(), "lawful", lawful));
        }
    }

    /** 《行政执法监督条例》第六条: the bureau that handles it, or one that takes part; a superior may only take it to itself. */
    static void mustBeHandledBy(CaseState.Known state, Actor actor, CaseVerb verb) {
        boolean own = state.parties().handles(actor.organisation());
        if (OF_A_BUREAU.contains(actor.role()) && !own && !BY_A_SUPERIOR.contains(verb)) {
            throw new DomainError(
                    ErrorCode.NOT_HANDLING_BUREAU,
                    Map.of("bureau", state.parties().bureauId()));
        }
    }

    /** 回避: who stepped back, or is asked to, does nothing more. */
    static void mustNotBeRecused(CaseState.Known state, Actor actor) {
        if (state.parties().mayNotAct(actor.person())) {
            throw new DomainError(ErrorCode.RECUSAL_GROUND, Map.of("person", actor.person()));
        }
    }

    static void mustHaveTeam(CaseState.Known state, CaseContext context) {
        var members = state.parties().members();
        if (members.isEmpty()) {
            throw new DomainError(ErrorCode.TEAM_MISSING, Map.of());
        }
        if (members.size() < context.policy().smallestTeam()) {
            throw new DomainError(
                    ErrorCode.TEAM_TOO_SMALL, Map.of("minimum", context.policy().smallestTeam()));
        }
    }

    static void mustBeOnTeam(CaseState.Known state, Actor actor, CaseContext context) {
        mustHaveTeam(state, context);
        if (!state.parties().members().contains(actor.person())) {
            throw new DomainError(ErrorCode.NOT_TEAM_MEMBER, Map.of());
        }
    }

    /** Separation of duties: who proposed may not be the one who approves. */
    static void mustBeAnotherPerson(Actor first, Actor second) {
        if (first != null && first.isSamePersonAs(second)) {
            throw new DomainError(ErrorCode.SAME_PERSON, Map.of());
        }
    }

    static void mustGive(ConfidentialText text, String field) {
        mustName(text == null || text.value().isBlank() ? null : text, field);
    }

    static void mustName(Object value, String field) {
        if (value == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }

    /** What happened lies between a day and today. @return the day, or today where none is given */
    static LocalDate dayOf(LocalDate day, String field, LocalDate notBefore, CaseContext context) {
        var given = Objects.requireNonNullElse(day, context.today());
        if (given.isAfter(context.today()) || notBefore != null && given.isBefore(notBefore)) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", notBefore + " – " + context.today()));
        }
        return given;
    }

    /** 《行政执法监督条例》第二十九条: the government of the same level as the bureau, unless the setting says otherwise. */
    static void mustDecide(CaseState.Known state, Actor actor, CaseContext context) {
        var region = context.register().regionOf(actor.organisation());
        boolean sameLevel = region.map(RegionCode::value)
                .filter(state.parties().bureauRegion()::equals)
                .isPresent();
        if (actor.role() != context.policy().decisionBy() || !sameLevel) {
            throw new DomainError(ErrorCode.DECISION_NEEDS_GOVERNMENT, Map.of());
        }
    }
}
