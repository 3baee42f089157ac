package org.yuheng.command.casesupervision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.time.GrowingPauses;

/**
 * Sends commands and waits. Two writers of one case at once: the later decides again on what the first did, for about a
 * second. A request that stated the version it saw is refused by that decision and not tried again.
 */
@Component
class CaseCommands {
    private final CommandGateway gateway;
    private final MeterRegistry meters;

    CaseCommands(CommandGateway gateway, MeterRegistry meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    /** @throws DomainError as decided; {@code VERSION_CONFLICT} when others keep coming first */
    CaseOutcome send(CaseCommand command) {
        var timing = Timer.start(meters);
        var outcome = "failed";
        try {
            var answer = sendUntilAlone(command);
            outcome = answer.recorded() > 0 ? "recorded" : "unchanged";
            return answer;
        } catch (DomainError refused) {
            outcome = refused.code().name();
            throw refused;
        } finally {
            var name = command.getClass().getSimpleName();
            timing.stop(meters.timer("yuheng.commands", "command", "Case." + name, "outcome", outcome));
        }
    }

    private CaseOutcome sendUntilAlone(CaseCommand command) {
        var pauses = new GrowingPauses();
        do {
            try {
                return gateway.sendAndWait(
                        new GenericCommandMessage<>(new GenericMessage<>(command), CaseCommand.NAME));
            } catch (ConcurrencyException | AggregateStreamCreationException othersCameFirst) {
                // The next try decides on what they did.
            }
        } while (pauses.pause());
        throw new DomainError(ErrorCode.VERSION_CONFLICT, Map.of());
    }
}
