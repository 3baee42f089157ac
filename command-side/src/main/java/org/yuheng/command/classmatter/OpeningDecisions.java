package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassMatterGuards.mustBeAnotherPerson;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustGive;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustLieWithin;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeConcerned;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotStandAbove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.command.classmatter.ClassMatterCommand.ApproveOpening;
import org.yuheng.command.classmatter.ClassMatterCommand.Candidate;
import org.yuheng.command.classmatter.ClassMatterCommand.Dismiss;
import org.yuheng.command.classmatter.ClassMatterCommand.Open;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.command.classmatter.ClassMatterState.None;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/** A class is seen: from a finding, from a suggestion or on one's own. Another person agrees, or it was only suggested. */
final class OpeningDecisions {
    private OpeningDecisions() {}

    static ClassMatterDecided open(ClassMatterState state, Open c, ClassMatterContext context) {
        if (!(state instanceof None)) {
            return again(state, c);
        }
        var category = category(c, context.register());
        mustBeDefined(category, c);
        mustLieWithin(RegionCode.of(c.regionCode()), c.authority().region());
        if (c.organId() != null) {
            mustNotBeConcerned(c.organId().equals(c.by().organisation()));
            mustNotStandAbove(c.organId(), c.authority().region(), context.register());
        }
        var candidates = candidates(c, context.register());
        var opened = opened(c, category, context);
        var known = (Known) ClassMatterEvolution.evolve(state, opened);
        var members = MemberDecisions.add(known, c.classMatterId(), c.authority(), candidates, context.after(1));
        List<ClassMatterEvent> events = new ArrayList<>(List.of(opened));
        events.addAll(members.events());
        var texts = new HashMap<>(members.texts());
        if (c.facts() != null) {
            texts.put(opened.factsRef(), c.facts());
        }
        return new ClassMatterDecided(events, texts);
    }

    /** The same request once more changes nothing; another one under the same name is a conflict. */
    private static ClassMatterDecided again(ClassMatterState state, Open c) {
        if (state instanceof Known known && known.facts().contentDigest().equals(c.contentDigest())) {
            return ClassMatterDecided.NOTHING;
        }
        throw c.suggestion() == null
                ? new DomainError(ErrorCode.IDEMPOTENCY_KEY_REUSED, Map.of())
                : decidedAlready(state, c.classMatterId());
    }

    private static DomainError decidedAlready(ClassMatterState state, String id) {
        return new DomainError(
                ErrorCode.SUGGESTION_DECIDED, state instanceof Known ? Map.of("existing", id) : Map.of());
    }

    /** 《行政执法监督条例》第二十四条第二款: what is general in a problem that a case established. */
    private static Category category(Open c, ClassRegister register) {
        if (c.origin() != ClassOrigin.CASE_FINDING) {
            return c.category();
        }
        mustGive(c.caseId(), "caseId");
        var findings = register.findingsOf(c.caseId());
        if (findings.isEmpty()) {
            throw new DomainError(ErrorCode.CLASS_FINDING_MISSING, Map.of("case", c.caseId()));
        }
        return c.category() == null ? findings.getFirst() : c.category();
    }

    private static void mustBeDefined(Category category, Open c) {
        if (category == null && c.organId() == null && c.itemCode() == null) {
            throw new DomainError(ErrorCode.CLASS_UNDEFINED, Map.of());
        }
    }

    private static List<Candidate> candidates(Open c, ClassRegister register) {
        List<Candidate> candidates = new ArrayList<>();
        if (c.origin() == ClassOrigin.CASE_FINDING) {
            candidates.add(new Candidate(ClassMemberKind.CASE, c.caseId(), null, FoundBy.CASE_FINDING, null, null));
        }
        if (c.suggestion() != null) {
            SuggestionGuards.mustHold(c.classMatterId(), c.suggestion(), c.authority(), register)
                    .forEach(one -> candidates.add(
                            new Candidate(one.kind(), one.id(), one.organId(), FoundBy.SUGGESTION, null, null)));
        }
        candidates.addAll(c.members());
        return candidates;
    }

    private static ClassMatterOpened opened(Open c, Category category, ClassMatterContext context) {
        return new ClassMatterOpened(
                c.classMatterId(),
                c.number(),
                c.by(),
                c.by().organisation(),
                c.authority().region().value(),
                c.origin(),
                c.suggestion() == null ? null : c.suggestion().key().trigger(),
                c.caseId(),
                category,
                c.organId(),
                c.regionCode(),
                c.subject(),
                context.textRef("facts", c.facts()),
                c.contentDigest(),
                c.itemCode(),
                context.now());
    }

    static ClassMatterDecided dismiss(ClassMatterState state, Dismiss c, ClassMatterContext context) {
        if (!(state instanceof None)) {
            throw decidedAlready(state, c.classMatterId());
        }
        mustGive(c.reason(), "reason");
        var key = c.suggestion().key();
        mustNotBeConcerned(key.organId() != null && key.organId().equals(c.by().organisation()));
        var counted = SuggestionGuards.mustHold(c.classMatterId(), c.suggestion(), c.authority(), context.register());
        var textRef = context.textRef("dismissal", c.reason());
        var dismissed = new ClassSuggestionDismissed(
                c.classMatterId(),
                c.by(),
                key.trigger(),
                key.category(),
                key.organId(),
                key.regionCode(),
                counted.stream().map(one -> one.id()).toList(),
                textRef,
                key.itemCode(),
                context.now());
        return ClassMatterDecided.of(dismissed, textRef, c.reason());
    }

    static ClassMatterDecided approve(Known state, ApproveOpening c, ClassMatterContext context) {
        mustBeAnotherPerson(state.facts().opener(), c.by());
        var textRef = context.textRef("approval", c.text());
        return ClassMatterDecided.of(
                new ClassMatterApproved(c.classMatterId(), c.by(), textRef, context.now()), textRef, c.text());
    }
}
