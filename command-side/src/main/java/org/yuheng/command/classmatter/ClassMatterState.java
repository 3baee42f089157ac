package org.yuheng.command.classmatter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassDefinition;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Subject;

/** What a class matter remembers in order to decide. */
sealed interface ClassMatterState {

    /** No such class matter yet. */
    record None() implements ClassMatterState {}

    /** A suggestion that somebody decided against: nothing comes of it any more. */
    record Dismissed() implements ClassMatterState {}

    /**
     * A class matter that exists.
     *
     * @param members by ordinal
     * @param lastOrdinal that was ever given
     * @param excluded what was checked and found clean
     * @param round from 1; each relapse begins another one
     * @param watch the present or last one, or null
     * @param relapses what came back, by id
     */
    record Known(
            Facts facts,
            ClassMatterStage stage,
            boolean relapsed,
            Map<Integer, Member> members,
            int lastOrdinal,
            Set<Member> excluded,
            Map<String, Measure> measures,
            int round,
            Watch watch,
            Set<String> relapses)
            implements ClassMatterState {

        boolean holds(Member member) {
            return members.containsValue(member);
        }

        /** Whose organs it is about: they have no hand in it. */
        boolean isAbout(String organisation) {
            return organisation != null
                    && (organisation.equals(facts.definition().organId())
                            || holds(new Member(ClassMemberKind.ORGAN, organisation)));
        }
    }

    /** What was settled with the opening. */
    record Facts(Actor opener, String bureauId, String bureauRegion, ClassDefinition definition, String contentDigest) {
        Subject subject() {
            return new Subject(RegionCode.of(bureauRegion), opener.person(), bureauId);
        }
    }

    record Member(ClassMemberKind kind, String targetId) {}

    /** @param completedOn null until it is done */
    record Measure(LocalDate recordedOn, LocalDate dueOn, LocalDate completedOn, int round) {
        boolean isDone() {
            return completedOn != null;
        }
    }

    record Watch(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
