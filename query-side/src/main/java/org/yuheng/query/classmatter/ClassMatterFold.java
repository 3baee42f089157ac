package org.yuheng.query.classmatter;

import static org.yuheng.query.classmatter.ClassMatterDocument.and;

import java.util.List;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
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
import org.yuheng.query.classmatter.ClassMatterDocument.Checked;
import org.yuheng.query.classmatter.ClassMatterDocument.Measure;
import org.yuheng.query.classmatter.ClassMatterDocument.Member;
import org.yuheng.query.classmatter.ClassMatterDocument.Opening;
import org.yuheng.query.classmatter.ClassMatterDocument.Relapse;
import org.yuheng.query.classmatter.ClassMatterDocument.Watch;
import org.yuheng.query.complaint.BiographyStep;

/** What each event makes of a class matter. Total: every event has a meaning here, and is a step of the biography. */
final class ClassMatterFold {
    private ClassMatterFold() {}

    static ClassMatterDocument apply(ClassMatterDocument before, ClassMatterEvent event, long version) {
        var after = changed(before, event);
        return after == null ? null : after.after(step(event, version));
    }

    private static ClassMatterDocument changed(ClassMatterDocument before, ClassMatterEvent event) {
        return switch (event) {
            case ClassMatterOpened e -> opened(e);
            case ClassSuggestionDismissed e -> null;
            case ClassMatterApproved e -> before.in(ClassMatterStage.WIDENING);
            case ClassMemberAdded e -> before.holding(and(before.members(), member(e)), before.excluded());
            case ClassMemberRemoved e ->
                before.holding(
                        before.members().stream()
                                .filter(member -> member.ordinal() != e.ordinal())
                                .toList(),
                        before.excluded());
            case ClassMemberExcluded e -> excluded(before, e);
            case ClassMeasureRecorded e ->
                before.in(ClassMatterStage.GOVERNING).measuring(and(before.measures(), measure(e)));
            case ClassMeasureCompleted e -> before.measuring(completed(before.measures(), e));
            case ClassWatchStarted e -> before.watching(new Watch(e.watchFrom(), e.watchUntil()));
            case ClassRelapseRecorded e ->
                before.relapsing(new Relapse(e.kind(), e.targetId(), e.occurredOn(), e.by().role() == Role.MACHINE));
            case ClassMatterClosed e -> before.closed(e.ground(), LegalDay.dateOf(e.at()));
        };
    }

    private static ClassMatterDocument opened(ClassMatterOpened e) {
        var opening = new Opening(
                e.number(),
                e.by(),
                e.bureauId(),
                e.bureauRegion(),
                e.origin(),
                e.trigger(),
                e.caseId(),
                new ClassDefinition(e.category(), e.organId(), e.regionCode(), e.itemCode()),
                e.subject(),
                e.at());
        return new ClassMatterDocument(
                opening,
                ClassMatterStage.OPENED,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    private static Member member(ClassMemberAdded e) {
        return new Member(e.ordinal(), e.kind(), e.targetId(), e.organId(), e.foundBy(), LegalDay.dateOf(e.at()));
    }

    private static ClassMatterDocument excluded(ClassMatterDocument before, ClassMemberExcluded e) {
        var left = before.members().stream()
                .filter(member ->
                        member.kind() != e.kind() || !member.targetId().equals(e.targetId()))
                .toList();
        var clean = new Checked(e.kind(), e.targetId(), e.organId(), LegalDay.dateOf(e.at()));
        return before.holding(left, and(before.excluded(), clean));
    }

    private static Measure measure(ClassMeasureRecorded e) {
        return new Measure(e.measureId(), e.kind(), e.responsibleId(), LegalDay.dateOf(e.at()), e.dueOn(), null);
    }

    private static List<Measure> completed(List<Measure> measures, ClassMeasureCompleted e) {
        return measures.stream()
                .map(measure -> measure.id().equals(e.measureId())
                        ? new Measure(
                                measure.id(),
                                measure.kind(),
                                measure.responsibleId(),
                                measure.recordedOn(),
                                measure.dueOn(),
                                e.completedOn())
                        : measure)
                .toList();
    }

    private static BiographyStep step(ClassMatterEvent event, long version) {
        var name = event.getClass().getSimpleName();
        return new BiographyStep(
                version, event.at(), event.effectiveAt(), name, by(event), facts(event), null, null, null);
    }

    private static Actor by(ClassMatterEvent event) {
        return switch (event) {
            case ClassMatterOpened e -> e.by();
            case ClassSuggestionDismissed e -> e.by();
            case ClassMatterApproved e -> e.by();
            case ClassMemberAdded e -> e.by();
            case ClassMemberRemoved e -> e.by();
            case ClassMemberExcluded e -> e.by();
            case ClassMeasureRecorded e -> e.by();
            case ClassMeasureCompleted e -> e.by();
            case ClassWatchStarted e -> e.by();
            case ClassRelapseRecorded e -> e.by();
            case ClassMatterClosed e -> e.by();
        };
    }

    /** Codes and dates that the words of a step need; {@link ClassStepWords} says them. */
    private static Map<String, String> facts(ClassMatterEvent event) {
        return switch (event) {
            case ClassMatterOpened e ->
                Map.of("number", e.number(), "origin", e.origin().name());
            case ClassMemberAdded e ->
                Map.of(
                        "ordinal",
                        Integer.toString(e.ordinal()),
                        "memberKind",
                        e.kind().name(),
                        "foundBy",
                        e.foundBy().name());
            case ClassMemberRemoved e -> Map.of("ordinal", Integer.toString(e.ordinal()));
            case ClassMemberExcluded e -> Map.of("memberKind", e.kind().name());
            case ClassMeasureRecorded e ->
                Map.of("measureKind", e.kind().name(), "day", e.dueOn().toString());
            case ClassMeasureCompleted e -> Map.of("day", e.completedOn().toString());
            case ClassWatchStarted e ->
                Map.of("day", e.watchFrom().toString(), "until", e.watchUntil().toString());
            case ClassRelapseRecorded e -> Map.of("day", e.occurredOn().toString());
            case ClassMatterClosed e -> Map.of("closingGround", e.ground().name());
            case ClassSuggestionDismissed e -> Map.of();
            case ClassMatterApproved e -> Map.of();
        };
    }
}
