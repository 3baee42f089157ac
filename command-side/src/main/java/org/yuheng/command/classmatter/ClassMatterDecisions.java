package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassMatterGuards.mustBeHandledBy;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustBePossible;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustExist;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeConcerned;

import org.yuheng.command.classmatter.ClassMatterCommand.Dismiss;
import org.yuheng.command.classmatter.ClassMatterCommand.Open;
import org.yuheng.command.classmatter.ClassMatterCommand.RecordRelapse;
import org.yuheng.command.classmatter.ClassMatterCommand.Verb;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.error.DomainError;

/** What follows when something is asked of a class matter. Pure: the same state, command and context give the same events. */
final class ClassMatterDecisions {
    private ClassMatterDecisions() {}

    /** @throws DomainError when a rule forbids it; nothing has happened then */
    static ClassMatterDecided decide(ClassMatterState state, ClassMatterCommand command, ClassMatterContext context) {
        return switch (command) {
            case Open c -> OpeningDecisions.open(state, c, context);
            case Dismiss c -> OpeningDecisions.dismiss(state, c, context);
            case Verb c -> decideVerb(mustExist(state), c, context);
        };
    }

    private static ClassMatterDecided decideVerb(Known state, Verb command, ClassMatterContext context) {
        if (command instanceof RecordRelapse found && found.by().role() == Role.MACHINE) {
            return WatchDecisions.foundRelapse(state, found, context);
        }
        mustBeHandledBy(state, command.by());
        mustNotBeConcerned(state.isAbout(command.by().organisation()));
        mustBePossible(state, command.verb());
        return switch (command) {
            case ClassMatterCommand.ApproveOpening c -> OpeningDecisions.approve(state, c, context);
            case ClassMatterCommand.AddMember c -> MemberDecisions.add(state, c, context);
            case ClassMatterCommand.RemoveMember c -> MemberDecisions.remove(state, c, context);
            case ClassMatterCommand.Exclude c -> MemberDecisions.exclude(state, c, context);
            case ClassMatterCommand.RecordMeasure c -> CureDecisions.recordMeasure(c, context);
            case ClassMatterCommand.CompleteMeasure c -> CureDecisions.completeMeasure(state, c, context);
            case ClassMatterCommand.StartWatching c -> CureDecisions.startWatching(state, c, context);
            case RecordRelapse c -> WatchDecisions.recordRelapse(state, c, context);
            case ClassMatterCommand.Close c -> WatchDecisions.close(state, c, context);
        };
    }
}
