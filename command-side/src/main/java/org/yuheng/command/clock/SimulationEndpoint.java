package org.yuheng.command.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** Reads and moves legal time in a demonstration. */
@RestController
@RequestMapping("/api/simulation/clock")
@Tag(name = "simulation", description = "演示时钟")
class SimulationEndpoint {
    private final ObjectProvider<SimulatedTime> simulation;

    SimulationEndpoint(ObjectProvider<SimulatedTime> simulation) {
        this.simulation = simulation;
    }

    record Move(OffsetDateTime now) {}

    record LegalNow(Instant now) {}

    @GetMapping
    @Requires(Action.MOVE_CLOCK)
    @Operation(summary = "Legal time of the demonstration")
    LegalNow now() {
        return new LegalNow(simulated().now());
    }

    @PutMapping
    @Requires(Action.MOVE_CLOCK)
    @Operation(summary = "Move legal time forward; answers when all that fell due on the way has been handled")
    LegalNow move(@RequestBody Move move) {
        if (move.now() == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "now"));
        }
        return new LegalNow(simulated().moveTo(move.now().toInstant()));
    }

    private SimulatedTime simulated() {
        var found = simulation.getIfAvailable();
        if (found == null) {
            throw new DomainError(ErrorCode.CLOCK_NOT_SIMULATED, Map.of());
        }
        return found;
    }
}
