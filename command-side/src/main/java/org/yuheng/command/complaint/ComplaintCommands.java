package org.yuheng.command.complaint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Sends commands and waits. Two writers of one complaint at once: the later decides again on what the first did. */
@Component
class ComplaintCommands {
    private static final int TRIES = 5;

    private final CommandGateway gateway;
    private final MeterRegistry meters;

    ComplaintCommands(CommandGateway gateway, MeterRegistry meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    /** @throws DomainError as decided; {@code VERSION_CONFLICT} when others keep coming first */
    ComplaintOutcome send(ComplaintCommand command) {
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
            timing.stop(meters.timer("yuheng.commands", "command", name, "outcome", outcome));
        }
    }

    private ComplaintOutcome sendUntilAlone(ComplaintCommand command) {
        for (int tried = 1; ; tried++) {
            try {
                return gateway.sendAndWait(command);
            } catch (ConcurrencyException | AggregateStreamCreationException othersCameFirst) {
                if (tried == TRIES) {
                    throw new DomainError(ErrorCode.VERSION_CONFLICT, Map.of());
                }
            }
        }
    }
}
