package org.yuheng.command.casesupervision;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.yuheng.command.request.DoneRequests;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The shell around the decisions: loads the state, lets {@link CaseDecisions} decide, puts texts into the vault and events
 * into the log. A request with a name of its own is done once: the events that it made carry the name.
 */
@Aggregate
class SupervisionCase {
    @AggregateIdentifier
    private String id;

    private CaseState state = new CaseState.None();
    private final DoneRequests requests = new DoneRequests();

    @CommandHandler(commandName = CaseCommand.NAME)
    @CreationPolicy(CREATE_IF_MISSING)
    CaseOutcome handle(CaseCommand command, CaseDesk desk) {
        var asked = command.asked();
        CaseGuards.mustBeWithinReach(state, command, desk.register());
        var content = asked.request() == null ? null : desk.contentDigest(command);
        if (requests.include(asked.request(), content)) {
            return outcome(0);
        }
        long version = version();
        if (asked.seenVersion() != null && asked.seenVersion() != version) {
            throw new DomainError(
                    ErrorCode.VERSION_CONFLICT, Map.of("expected", asked.seenVersion(), "actual", version));
        }
        var decided = CaseDecisions.decide(state, command, desk.context(version + 1));
        if (command instanceof CaseCommand.IssuePaper issue && issue.number() == null) {
            return outcome(0);
        }
        desk.keep(command.caseId(), decided.texts());
        var metaData = DoneRequests.metaData(asked.request(), content);
        decided.events().forEach(event -> AggregateLifecycle.apply(event, metaData));
        desk.settle((CaseState.Known) state, decided.events());
        return outcome(decided.events().size());
    }

    @EventSourcingHandler
    void on(
            CaseEvent event,
            @MetaDataValue(DoneRequests.NAME) String request,
            @MetaDataValue(DoneRequests.CONTENT) String content) {
        id = event.caseId();
        state = CaseEvolution.evolve(state, event);
        requests.note(request, content);
    }

    private CaseOutcome outcome(int recorded) {
        var known = CaseGuards.mustExist(state);
        return new CaseOutcome(id, known.opening().number(), version(), known.stage(), recorded);
    }

    /** Number of events so far; nothing yet is 0. */
    private static long version() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }
}
