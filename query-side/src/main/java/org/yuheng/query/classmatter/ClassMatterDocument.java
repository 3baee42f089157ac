package org.yuheng.query.classmatter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassDefinition;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Subject;
import org.yuheng.query.complaint.BiographyStep;

/**
 * A class matter as it stands.
 *
 * @param members what belongs to it now
 * @param excluded what was checked and found clean
 * @param watch the present or last one, or null
 * @param closedOn null while it is open
 */
record ClassMatterDocument(
        Opening opening,
        ClassMatterStage stage,
        boolean relapsed,
        List<Member> members,
        List<Checked> excluded,
        List<Measure> measures,
        Watch watch,
        List<Relapse> relapses,
        ClassClosingGround closingGround,
        LocalDate closedOn,
        List<BiographyStep> steps) {

    /** What was settled with the opening. */
    record Opening(
            String number,
            Actor by,
            String bureauId,
            String bureauRegion,
            ClassOrigin origin,
            String trigger,
            String caseId,
            ClassDefinition definition,
            String subject,
            Instant at) {}

    /** @param targetId id of a case, complaint or organ; digest of the reference of a file */
    record Member(
            int ordinal, ClassMemberKind kind, String targetId, String organId, FoundBy foundBy, LocalDate addedOn) {}

    record Checked(ClassMemberKind kind, String targetId, String organId, LocalDate checkedOn) {}

    /** @param completedOn null until it is done */
    record Measure(
            String id,
            ClassMeasureKind kind,
            String responsibleId,
            LocalDate recordedOn,
            LocalDate dueOn,
            LocalDate completedOn) {
        boolean isOverdueOn(LocalDate today) {
            return completedOn == null && today.isAfter(dueOn);
        }
    }

    record Watch(LocalDate from, LocalDate until) {}

    /** @param kind what came back, or null where only a text says so */
    record Relapse(ClassMemberKind kind, String targetId, LocalDate occurredOn, boolean foundByMachine) {}

    Subject subjectOfAccess() {
        return new Subject(RegionCode.of(opening.bureauRegion()), opening.by().person(), opening.bureauId());
    }

    /** Whether it is about an organisation, which then does not look at it. */
    boolean isAbout(String organisation) {
        return organisation != null
                && (organisation.equals(opening.definition().organId())
                        || members.stream()
                                .anyMatch(member -> member.kind() == ClassMemberKind.ORGAN
                                        && member.targetId().equals(organisation)));
    }

    ClassMatterDocument in(ClassMatterStage other) {
        return new ClassMatterDocument(
                opening, other, relapsed, members, excluded, measures, watch, relapses, closingGround, closedOn, steps);
    }

    ClassMatterDocument holding(List<Member> others, List<Checked> clean) {
        return new ClassMatterDocument(
                opening, stage, relapsed, others, clean, measures, watch, relapses, closingGround, closedOn, steps);
    }

    ClassMatterDocument measuring(List<Measure> others) {
        return new ClassMatterDocument(
                opening, stage, relapsed, members, excluded, others, watch, relapses, closingGround, closedOn, steps);
    }

    ClassMatterDocument watching(Watch period) {
        return new ClassMatterDocument(
                opening,
                ClassMatterStage.WATCHING,
                false,
                members,
                excluded,
                measures,
                period,
                relapses,
                closingGround,
                closedOn,
                steps);
    }

    ClassMatterDocument relapsing(Relapse relapse) {
        return new ClassMatterDocument(
                opening,
                ClassMatterStage.GOVERNING,
                true,
                members,
                excluded,
                measures,
                watch,
                and(relapses, relapse),
                null,
                null,
                steps);
    }

    ClassMatterDocument closed(ClassClosingGround ground, LocalDate on) {
        return new ClassMatterDocument(
                opening,
                ClassMatterStage.CLOSED,
                relapsed,
                members,
                excluded,
                measures,
                watch,
                relapses,
                ground,
                on,
                steps);
    }

    ClassMatterDocument after(BiographyStep step) {
        return new ClassMatterDocument(
                opening,
                stage,
                relapsed,
                members,
                excluded,
                measures,
                watch,
                relapses,
                closingGround,
                closedOn,
                and(steps, step));
    }

    static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
