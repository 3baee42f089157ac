package org.yuheng.command.classmatter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.time.GrowingPauses;

/**
 * Sends commands and waits. Two writers of one class matter at once: the later decides again on what the first did, for about
 * a second. A request that stated the version it saw is refused by that decision and not tried again.
 */
@Component
class ClassMatterCommands {
    private final CommandGateway gateway;
    private final MeterRegistry meters;

    ClassMatterCommands(CommandGateway gateway, MeterRegistry meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    /** @throws DomainError as decided; {@code VERSION_CONFLICT} when others keep coming first */
    ClassMatterOutcome send(ClassMatterCommand command) {
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
            timing.stop(meters.timer("yuheng.commands", "command", "Class." + name, "outcome", outcome));
        }
    }

    private ClassMatterOutcome sendUntilAlone(ClassMatterCommand command) {
        var pauses = new GrowingPauses();
        do {
            try {
                return gateway.sendAndWait(command);
            } catch (ConcurrencyException | AggregateStreamCreationException othersCameFirst) {
                // The next try decides on what they did.
            }
        } while (pauses.pause());
        throw new DomainError(ErrorCode.VERSION_CONFLICT, Map.of());
    }
}
