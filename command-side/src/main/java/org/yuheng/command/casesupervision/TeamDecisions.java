package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeHandledBy;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.event.RecusalDecided;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** Who supervises, and who steps back. 《河南省行政执法条例》第二十三条、第二十四条、第四十一条. */
final class TeamDecisions {
    private static final Set<Role> STAFF = Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD);

    private TeamDecisions() {}

    static CaseDecided assign(CaseState.Known state, CaseCommand.AssignTeam c, CaseContext context) {
        mustName(c.members(), "members");
        var members = List.copyOf(new LinkedHashSet<>(c.members()));
        if (members.size() < context.policy().smallestTeam()) {
            throw new DomainError(
                    ErrorCode.TEAM_TOO_SMALL, Map.of("minimum", context.policy().smallestTeam()));
        }
        members.forEach(member -> mustBeAbleToSupervise(state, member, context));
        var leader = c.leader() == null ? members.getFirst() : c.leader();
        if (!members.contains(leader)) {
            throw new DomainError(ErrorCode.MEMBER_NOT_POSSIBLE, Map.of("person", leader));
        }
        return CaseDecided.of(new TeamAssigned(c.caseId(), c.by(), members, leader, context.now()));
    }

    private static void mustBeAbleToSupervise(CaseState.Known state, String member, CaseContext context) {
        mustBeOfTheBureau(state, member, context);
        mustHoldCard(member, context.today(), context);
        if (state.parties().mayNotAct(member)) {
            throw new DomainError(ErrorCode.RECUSAL_GROUND, Map.of("person", member));
        }
    }

    /** 《河南省行政执法条例》第四十一条: on the day of the act itself. */
    static void mustHoldCard(String person, LocalDate day, CaseContext context) {
        if (!context.register().holdsCard(person, day)) {
            throw new DomainError(ErrorCode.CARD_MISSING, Map.of("person", person));
        }
    }

    private static Person mustBeOfTheBureau(CaseState.Known state, String account, CaseContext context) {
        return context.register()
                .account(account)
                .filter(person -> state.parties().handles(person.organisation())
                        && person.roles().stream().anyMatch(STAFF::contains))
                .orElseThrow(() -> new DomainError(ErrorCode.MEMBER_NOT_POSSIBLE, Map.of("person", account)));
    }

    static CaseDecided declareRecusal(CaseCommand.DeclareRecusal c, CaseContext context) {
        mustName(c.ground(), "ground");
        var textRef = c.reason() == null ? null : context.textRef("recusal");
        return CaseDecided.of(
                        new RecusalDeclared(c.caseId(), c.by(), c.by().person(), c.ground(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    static CaseDecided applyRecusal(CaseState.Known state, CaseCommand.ApplyRecusal c, CaseContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.reason(), "reason");
        var person = aboutWhom(state, c);
        mustBeOfTheBureau(state, person, context);
        if (state.parties().mayNotAct(person)) {
            return CaseDecided.NOTHING;
        }
        var textRef = context.textRef("recusal");
        return CaseDecided.of(new RecusalRequested(
                        c.caseId(), c.by(), "R" + context.nextVersion(), person, c.ground(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    /** Whoever complained knows no account: without a name it is about the leader of the team. */
    private static String aboutWhom(CaseState.Known state, CaseCommand.ApplyRecusal c) {
        if (c.person() != null || c.by().role() != Role.ENTERPRISE_USER) {
            mustName(c.person(), "person");
            return c.person();
        }
        return state.parties().members().stream()
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.TEAM_MISSING, Map.of()));
    }

    /** By a head, not about oneself; about a head by a superior bureau. */
    static CaseDecided decideRecusal(CaseState.Known state, CaseCommand.DecideRecusal c, CaseContext context) {
        mustName(c.recused(), "recused");
        mustGive(c.reason(), "reason");
        var request = c.request() == null && state.parties().asked().size() == 1
                ? state.parties().asked().keySet().iterator().next()
                : c.request();
        mustName(request, "request");
        var person = state.parties().asked().get(request);
        if (person == null) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of("request", request));
        }
        var head = context.register()
                .account(person)
                .filter(account -> account.roles().contains(Role.BUREAU_HEAD));
        head.ifPresentOrElse(
                account -> mustBeOfASuperiorBureau(account, c.by(), context),
                () -> mustBeHandledBy(state, c.by(), CaseVerb.ASSIGN_TEAM));
        var textRef = context.textRef("recusal-decided");
        return CaseDecided.of(
                        new RecusalDecided(c.caseId(), c.by(), request, person, c.recused(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    /** Superior to the bureau of the head, which need not be the one that handles the case now. */
    private static void mustBeOfASuperiorBureau(Person head, Actor actor, CaseContext context) {
        boolean superior = context.register()
                .regionOf(head.organisation())
                .filter(region -> OversightDecisions.isSuperiorTo(region, actor, context))
                .isPresent();
        if (!superior) {
            throw new DomainError(ErrorCode.NOT_SUPERIOR, Map.of());
        }
    }
}
