package org.yuheng.command.casesupervision;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The shell around the decisions: loads the state, lets {@link CaseDecisions} decide, puts texts into the vault and events
 * into the log. A request with a name of its own is done once: the events that it made carry the name.
 */
@Aggregate
class SupervisionCase {
    private static final String REQUEST = "request";

    @AggregateIdentifier
    private String id;

    private CaseState state = new CaseState.None();
    private final Set<String> requests = new HashSet<>();

    @CommandHandler(commandName = CaseCommand.NAME)
    @CreationPolicy(CREATE_IF_MISSING)
    CaseOutcome handle(CaseCommand command, CaseDesk desk) {
        var asked = command.asked();
        CaseGuards.mustBeWithinReach(state, command, desk.register());
        if (asked.request() != null && requests.contains(asked.request())) {
            return outcome(0);
        }
        long version = version();
        if (asked.seenVersion() != null && asked.seenVersion() != version) {
            throw new DomainError(
                    ErrorCode.VERSION_CONFLICT, Map.of("expected", asked.seenVersion(), "actual", version));
        }
        var decided = CaseDecisions.decide(state, command, desk.context(version + 1));
        if (CaseCommand.IssuePaper.class.isInstance(command) && ((CaseCommand.IssuePaper) command).number() == null) {
            return outcome(0);
        }
        desk.keep(command.caseId(), decided.texts());
        var metaData = asked.request() == null ? MetaData.emptyInstance() : MetaData.with(REQUEST, asked.request());
        decided.events().forEach(event -> AggregateLifecycle.apply(event, metaData));
        desk.settle((CaseState.Known) state, decided.events());
        return outcome(decided.events().size());
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MetaDataValue(REQUEST) String request) {
        id = event.caseId();
        state = CaseEvolution.evolve(state, event);
        if (request != null) {
            requests.add(request);
        }
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
