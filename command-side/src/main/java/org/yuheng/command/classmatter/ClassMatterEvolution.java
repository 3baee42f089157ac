package org.yuheng.command.classmatter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.classmatter.ClassMatterState.Dismissed;
import org.yuheng.command.classmatter.ClassMatterState.Facts;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.command.classmatter.ClassMatterState.Measure;
import org.yuheng.command.classmatter.ClassMatterState.Member;
import org.yuheng.command.classmatter.ClassMatterState.Watch;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.classmatter.ClassDefinition;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassMemberExcluded;
import org.yuheng.kernel.classmatter.event.ClassMemberRemoved;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;

/** What each event makes of a class matter. Total: every event of the log has a meaning here. */
final class ClassMatterEvolution {
    private ClassMatterEvolution() {}

    static ClassMatterState evolve(ClassMatterState state, ClassMatterEvent event) {
        return switch (event) {
            case ClassMatterOpened e -> opened(e);
            case ClassSuggestionDismissed e -> new Dismissed();
            case ClassMatterApproved e -> in((Known) state, ClassMatterStage.WIDENING);
            case ClassMemberAdded e -> added((Known) state, e);
            case ClassMemberRemoved e -> removed((Known) state, e.ordinal());
            case ClassMemberExcluded e -> excluded((Known) state, e);
            case ClassMeasureRecorded e -> measure((Known) state, e);
            case ClassMeasureCompleted e -> completed((Known) state, e);
            case ClassWatchStarted e -> watched((Known) state, e);
            case ClassRelapseRecorded e -> relapsed((Known) state, e);
            case ClassMatterClosed e -> in((Known) state, ClassMatterStage.CLOSED);
        };
    }

    private static Known opened(ClassMatterOpened e) {
        var facts = new Facts(
                e.by(),
                e.bureauId(),
                e.bureauRegion(),
                new ClassDefinition(e.category(), e.organId(), e.regionCode(), e.itemCode()),
                e.contentDigest());
        return new Known(facts, ClassMatterStage.OPENED, false, Map.of(), 0, Set.of(), Map.of(), 1, null, Set.of());
    }

    private static Known added(Known state, ClassMemberAdded e) {
        var members = new LinkedHashMap<>(state.members());
        members.put(e.ordinal(), new Member(e.kind(), e.targetId()));
        return with(state, members, e.ordinal(), state.excluded());
    }

    private static Known removed(Known state, int ordinal) {
        var members = new LinkedHashMap<>(state.members());
        members.remove(ordinal);
        return with(state, members, state.lastOrdinal(), state.excluded());
    }

    private static Known excluded(Known state, ClassMemberExcluded e) {
        var clean = new Member(e.kind(), e.targetId());
        var members = new LinkedHashMap<>(state.members());
        members.values().remove(clean);
        var excluded = new HashSet<>(state.excluded());
        excluded.add(clean);
        return with(state, members, state.lastOrdinal(), excluded);
    }

    private static Known with(Known state, Map<Integer, Member> members, int lastOrdinal, Set<Member> excluded) {
        return new Known(
                state.facts(),
                state.stage(),
                state.relapsed(),
                members,
                lastOrdinal,
                excluded,
                state.measures(),
                state.round(),
                state.watch(),
                state.relapses());
    }

    private static Known measure(Known state, ClassMeasureRecorded e) {
        var measures = new LinkedHashMap<>(state.measures());
        measures.put(e.measureId(), new Measure(LegalDay.dateOf(e.at()), e.dueOn(), null, state.round()));
        return with(in(state, ClassMatterStage.GOVERNING), measures);
    }

    private static Known completed(Known state, ClassMeasureCompleted e) {
        var measures = new LinkedHashMap<>(state.measures());
        measures.computeIfPresent(
                e.measureId(),
                (id, measure) -> new Measure(measure.recordedOn(), measure.dueOn(), e.completedOn(), measure.round()));
        return with(state, measures);
    }

    private static Known with(Known state, Map<String, Measure> measures) {
        return new Known(
                state.facts(),
                state.stage(),
                state.relapsed(),
                state.members(),
                state.lastOrdinal(),
                state.excluded(),
                measures,
                state.round(),
                state.watch(),
                state.relapses());
    }

    private static Known watched(Known state, ClassWatchStarted e) {
        return curing(
                state,
                ClassMatterStage.WATCHING,
                false,
                state.round(),
                new Watch(e.watchFrom(), e.watchUntil()),
                state.relapses());
    }

    private static Known relapsed(Known state, ClassRelapseRecorded e) {
        var relapses = new HashSet<>(state.relapses());
        if (e.targetId() != null) {
            relapses.add(e.targetId());
        }
        return curing(state, ClassMatterStage.GOVERNING, true, state.round() + 1, state.watch(), relapses);
    }

    private static Known in(Known state, ClassMatterStage stage) {
        return curing(state, stage, state.relapsed(), state.round(), state.watch(), state.relapses());
    }

    private static Known curing(
            Known state, ClassMatterStage stage, boolean relapsed, int round, Watch watch, Set<String> relapses) {
        return new Known(
                state.facts(),
                stage,
                relapsed,
                state.members(),
                state.lastOrdinal(),
                state.excluded(),
                state.measures(),
                round,
                watch,
                relapses);
    }
}
