package org.yuheng.query.classmatter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterOverlay;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.words.Words;

/**
 * A class matter over HTTP. Names are in the reader's language.
 *
 * @param overlays as written in the API: {@code relapsed}
 * @param trigger the threshold that suggested it, or null
 * @param caseId the case whose finding it came from, or null
 * @param excluded what was checked and found clean
 * @param nextSteps what the reader may do now
 */
record ClassMatterAnswer(
        String id,
        String number,
        long version,
        ClassMatterStage stage,
        String stageName,
        List<String> overlays,
        String bureauId,
        ClassOrigin origin,
        String originName,
        String trigger,
        String caseId,
        Category category,
        String categoryName,
        String organId,
        String itemCode,
        String regionCode,
        String subject,
        Instant openedAt,
        String openedBy,
        Counts counts,
        List<ClassMatterDocument.Member> members,
        List<ClassMatterDocument.Checked> excluded,
        List<Measure> measures,
        ClassMatterDocument.Watch watch,
        List<ClassMatterDocument.Relapse> relapses,
        ClassClosingGround closingGround,
        LocalDate closedOn,
        List<NextStep> nextSteps) {

    /** Figures of one matter. */
    record Counts(int members, int excluded, int measures, int measuresDone, int measuresOverdue, int relapses) {}

    record Measure(
            String id,
            ClassMeasureKind kind,
            String kindName,
            String responsibleId,
            LocalDate recordedOn,
            LocalDate dueOn,
            LocalDate completedOn,
            boolean overdue) {}

    record NextStep(String verb, String name) {}

    /** A row of a list: all but the members, the steps and what was checked. */
    static ClassMatterAnswer row(ClassEntry entry, Person person, LocalDate today, Words words) {
        return of(entry, person, today, words, false);
    }

    static ClassMatterAnswer whole(ClassEntry entry, Person person, LocalDate today, Words words) {
        return of(entry, person, today, words, true);
    }

    private static ClassMatterAnswer of(ClassEntry entry, Person person, LocalDate today, Words words, boolean whole) {
        var matter = entry.matter();
        var opening = matter.opening();
        var definition = opening.definition();
        return new ClassMatterAnswer(
                entry.id(),
                opening.number(),
                entry.version(),
                matter.stage(),
                words.name(matter.stage()),
                matter.relapsed() ? List.of(ClassMatterOverlay.RELAPSED.key()) : List.of(),
                opening.bureauId(),
                opening.origin(),
                words.name(opening.origin()),
                opening.trigger(),
                opening.caseId(),
                definition.category(),
                words.nameOrNull(definition.category()),
                definition.organId(),
                definition.itemCode(),
                definition.regionCode(),
                opening.subject(),
                opening.at(),
                opening.by().person(),
                counts(matter, today),
                whole ? matter.members() : null,
                whole ? matter.excluded() : null,
                whole ? measures(matter, today, words) : null,
                matter.watch(),
                whole ? matter.relapses() : null,
                matter.closingGround(),
                matter.closedOn(),
                whole ? nextSteps(matter, person, words) : null);
    }

    private static Counts counts(ClassMatterDocument matter, LocalDate today) {
        var measures = matter.measures();
        return new Counts(
                matter.members().size(),
                matter.excluded().size(),
                measures.size(),
                (int) measures.stream()
                        .filter(measure -> measure.completedOn() != null)
                        .count(),
                (int) measures.stream()
                        .filter(measure -> measure.isOverdueOn(today))
                        .count(),
                matter.relapses().size());
    }

    private static List<Measure> measures(ClassMatterDocument matter, LocalDate today, Words words) {
        return matter.measures().stream()
                .map(measure -> new Measure(
                        measure.id(),
                        measure.kind(),
                        words.name(measure.kind()),
                        measure.responsibleId(),
                        measure.recordedOn(),
                        measure.dueOn(),
                        measure.completedOn(),
                        measure.isOverdueOn(today)))
                .toList();
    }

    private static List<NextStep> nextSteps(ClassMatterDocument matter, Person person, Words words) {
        boolean handles = matter.opening().bureauId().equals(person.organisation());
        return ClassMatterVerb.possibleIn(matter.stage()).stream()
                .filter(verb ->
                        handles && Access.may(person, Action.valueOf("CLASS_" + verb.name()), matter.subjectOfAccess()))
                .map(verb -> new NextStep(verb.path(), words.name(verb)))
                .toList();
    }
}
