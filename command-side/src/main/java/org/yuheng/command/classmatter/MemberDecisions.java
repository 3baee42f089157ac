package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassMatterGuards.mustGive;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotStandAbove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.command.classmatter.ClassMatterCommand.AddMember;
import org.yuheng.command.classmatter.ClassMatterCommand.Candidate;
import org.yuheng.command.classmatter.ClassMatterCommand.Exclude;
import org.yuheng.command.classmatter.ClassMatterCommand.RemoveMember;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.command.classmatter.ClassMatterState.Member;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassMemberExcluded;
import org.yuheng.kernel.classmatter.event.ClassMemberRemoved;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Subject;

/** Widening 排查: what belongs to the class, what was checked and does not. All of one request or nothing of it. */
final class MemberDecisions {
    /** How many may be named in one request; a setting of this product. */
    static final int MOST_AT_ONCE = 200;

    private MemberDecisions() {}

    /** One candidate that may enter: the event of it is the n-th of this request. */
    private interface Step {
        ClassMatterEvent of(Known state, Candidate candidate, String organ, ClassMatterContext context);
    }

    static ClassMatterDecided add(Known state, AddMember c, ClassMatterContext context) {
        mustBeSome(c.members(), "members");
        return add(state, c.classMatterId(), c.authority(), c.members(), context);
    }

    static ClassMatterDecided add(
            Known state, String matterId, Authority authority, List<Candidate> candidates, ClassMatterContext context) {
        return each(state, authority, candidates, context, (current, one, organ, step) -> {
            mustGive(one.foundBy(), "foundBy");
            mustNotBeThere(one, current.holds(memberOf(one)) || isExcluded(current, one));
            return new ClassMemberAdded(
                    matterId,
                    authority.actor(),
                    current.lastOrdinal() + 1,
                    one.kind(),
                    one.targetId(),
                    organ,
                    one.foundBy(),
                    step.textRef("label", one.label()),
                    step.textRef("note", one.note()),
                    step.now());
        });
    }

    /** What is excluded may have been a member until now. */
    static ClassMatterDecided exclude(Known state, Exclude c, ClassMatterContext context) {
        mustBeSome(c.checked(), "checked");
        return each(state, c.authority(), c.checked(), context, (current, one, organ, step) -> {
            mustNotBeThere(one, isExcluded(current, one));
            return new ClassMemberExcluded(
                    c.classMatterId(),
                    c.by(),
                    one.kind(),
                    one.targetId(),
                    organ,
                    step.textRef("label", one.label()),
                    step.textRef("note", one.note()),
                    step.now());
        });
    }

    static ClassMatterDecided remove(Known state, RemoveMember c, ClassMatterContext context) {
        mustGive(c.ordinal(), "ordinal");
        mustGive(c.reason(), "reason");
        if (!state.members().containsKey(c.ordinal())) {
            throw new DomainError(ErrorCode.CLASS_MEMBER_UNKNOWN, Map.of("member", c.ordinal()));
        }
        var textRef = context.textRef("removal", c.reason());
        return ClassMatterDecided.of(
                new ClassMemberRemoved(c.classMatterId(), c.by(), c.ordinal(), textRef, context.now()),
                textRef,
                c.reason());
    }

    private static ClassMatterDecided each(
            Known state, Authority authority, List<Candidate> candidates, ClassMatterContext context, Step step) {
        List<ClassMatterEvent> events = new ArrayList<>();
        Map<String, ConfidentialText> texts = new HashMap<>();
        var current = state;
        for (var candidate : candidates) {
            var organ = organOfWhatIsReal(candidate, authority, current, context.register());
            var here = context.after(events.size());
            var event = step.of(current, candidate, organ, here);
            keep(texts, here.textRef("label", candidate.label()), candidate.label());
            keep(texts, here.textRef("note", candidate.note()), candidate.note());
            events.add(event);
            current = (Known) ClassMatterEvolution.evolve(current, event);
        }
        return new ClassMatterDecided(events, texts);
    }

    private static void keep(Map<String, ConfidentialText> texts, String ref, ConfidentialText text) {
        if (text != null) {
            texts.put(ref, text);
        }
    }

    private static Member memberOf(Candidate candidate) {
        return new Member(candidate.kind(), candidate.targetId());
    }

    private static boolean isExcluded(Known state, Candidate candidate) {
        return state.excluded().contains(memberOf(candidate));
    }

    private static void mustBeSome(List<Candidate> candidates, String field) {
        if (candidates.isEmpty()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
        if (candidates.size() > MOST_AT_ONCE) {
            throw new DomainError(ErrorCode.TOO_MANY_AT_ONCE, Map.of("limit", MOST_AT_ONCE));
        }
    }

    private static void mustNotBeThere(Candidate candidate, boolean there) {
        if (there) {
            throw new DomainError(ErrorCode.CLASS_MEMBER_EXISTS, Map.of("member", shown(candidate)));
        }
    }

    /** A file is named as it was written, all else by its id. */
    private static String shown(Candidate candidate) {
        return candidate.label() == null
                ? candidate.targetId()
                : candidate.label().value();
    }

    /**
     * @return the organ concerned, or null where none is known
     * @throws DomainError {@code CLASS_MEMBER_UNKNOWN} for what is not there or not within reach, {@code HIGHER_ORGAN}
     */
    private static String organOfWhatIsReal(
            Candidate candidate, Authority authority, Known state, ClassRegister register) {
        mustGive(candidate.kind(), "kind");
        mustGive(candidate.targetId(), "id");
        return switch (candidate.kind()) {
            case CASE, COMPLAINT -> organOfVisible(candidate, authority, register);
            case ORGAN -> organWithin(candidate.targetId(), authority, register);
            case FILE -> organOfFile(candidate, authority, state, register);
        };
    }

    private static String organOfVisible(Candidate candidate, Authority authority, ClassRegister register) {
        return register.occurrence(candidate.targetId())
                .filter(one -> one.kind() == candidate.kind())
                .filter(one -> authority.covers(new Subject(RegionCode.of(one.regionCode()), null, null)))
                .orElseThrow(
                        () -> new DomainError(ErrorCode.CLASS_MEMBER_UNKNOWN, Map.of("member", candidate.targetId())))
                .organId();
    }

    private static String organOfFile(Candidate candidate, Authority authority, Known state, ClassRegister register) {
        return candidate.organId() == null
                ? state.facts().definition().organId()
                : organWithin(candidate.organId(), authority, register);
    }

    private static String organWithin(String organId, Authority authority, ClassRegister register) {
        mustNotStandAbove(organId, authority.region(), register);
        return organId;
    }
}
