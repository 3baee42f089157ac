package org.yuheng.command.classmatter;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.yuheng.command.classmatter.ClassMatterCommand.AddMember;
import org.yuheng.command.classmatter.ClassMatterCommand.ApproveOpening;
import org.yuheng.command.classmatter.ClassMatterCommand.Close;
import org.yuheng.command.classmatter.ClassMatterCommand.CompleteMeasure;
import org.yuheng.command.classmatter.ClassMatterCommand.Dismiss;
import org.yuheng.command.classmatter.ClassMatterCommand.Exclude;
import org.yuheng.command.classmatter.ClassMatterCommand.Open;
import org.yuheng.command.classmatter.ClassMatterCommand.RecordMeasure;
import org.yuheng.command.classmatter.ClassMatterCommand.RecordRelapse;
import org.yuheng.command.classmatter.ClassMatterCommand.RemoveMember;
import org.yuheng.command.classmatter.ClassMatterCommand.StartWatching;
import org.yuheng.command.request.DoneRequests;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;

/**
 * The shell around the decisions: loads the state, lets {@link ClassMatterDecisions} decide, puts texts into the vault and
 * events into the log. A request with a name of its own is done once: the events that it made carry the name.
 */
@Aggregate
class ClassMatter {

    @AggregateIdentifier
    private String id;

    private ClassMatterState state = new ClassMatterState.None();
    private final DoneRequests requests = new DoneRequests();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(Open command, ClassMatterDesk desk) {
        var outcome = decide(command, desk);
        if (outcome.recorded() > 0) {
            desk.issue(command.classMatterId());
        }
        return outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(Dismiss command, ClassMatterDesk desk) {
        var outcome = decide(command, desk);
        desk.giveUpNumber(command.classMatterId());
        return outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(ApproveOpening command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(AddMember command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(RemoveMember command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(Exclude command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(RecordMeasure command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(CompleteMeasure command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(StartWatching command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(RecordRelapse command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ClassMatterOutcome handle(Close command, ClassMatterDesk desk) {
        return decide(command, desk);
    }

    @EventSourcingHandler
    void on(
            ClassMatterEvent event,
            @MetaDataValue(DoneRequests.NAME) String request,
            @MetaDataValue(DoneRequests.CONTENT) String content) {
        id = event.classMatterId();
        state = ClassMatterEvolution.evolve(state, event);
        requests.note(request, content);
    }

    private ClassMatterOutcome decide(ClassMatterCommand command, ClassMatterDesk desk) {
        if (state instanceof ClassMatterState.Known known) {
            Access.mustCover(command.authority(), known.facts().subject());
        }
        var asked = command.asked();
        var content = asked.request() == null ? null : desk.contentDigest(command);
        if (requests.include(asked.request(), content)) {
            return outcome(0);
        }
        long version = version();
        if (asked.seenVersion() != null && asked.seenVersion() != version) {
            throw new DomainError(
                    ErrorCode.VERSION_CONFLICT, Map.of("expected", asked.seenVersion(), "actual", version));
        }
        var decided = ClassMatterDecisions.decide(state, command, desk.context(version + 1));
        desk.keep(command.classMatterId(), decided.texts());
        var metaData = DoneRequests.metaData(asked.request(), content);
        decided.events().forEach(event -> AggregateLifecycle.apply(event, metaData));
        return outcome(decided.events().size());
    }

    private ClassMatterOutcome outcome(int recorded) {
        var stage = state instanceof ClassMatterState.Known known ? known.stage() : null;
        return new ClassMatterOutcome(id, version(), stage, recorded);
    }

    /** Number of events so far; nothing yet is 0. */
    private static long version() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }
}
