package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.IntFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Scope;

/** How long one insists when others come first. */
class ComplaintCommandsTest {
    private static final ComplaintOutcome DONE =
            new ComplaintOutcome("11111111-1111-4111-8111-111111111111", 2, null, null, null, 1);

    private int tries;

    @Test
    void aCommandIsTriedAgainWhileOthersComeFirst() {
        var commands = commands(tried -> tried <= 9 ? new ConcurrencyException("others came first") : null);

        assertThat(commands.send(command())).isEqualTo(DONE);
        assertThat(tries).isEqualTo(10);
    }

    @Test
    void whenOthersNeverEndItIsToldAsAConflict() {
        var commands = commands(tried -> new ConcurrencyException("others came first"));

        assertRefused(commands, ErrorCode.VERSION_CONFLICT);
        assertThat(tries).isBetween(8, 20);
    }

    @Test
    void aVersionThatWasStatedAndIsPastIsToldAtOnce() {
        var commands = commands(tried -> new DomainError(ErrorCode.VERSION_CONFLICT, Map.of("version", 2)));

        assertRefused(commands, ErrorCode.VERSION_CONFLICT);
        assertThat(tries).isOne();
    }

    private static void assertRefused(ComplaintCommands commands, ErrorCode code) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> commands.send(command()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private ComplaintCommands commands(IntFunction<RuntimeException> failure) {
        var gateway = (CommandGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CommandGateway.class}, (proxy, method, arguments) -> {
                    var failed = failure.apply(++tries);
                    if (failed != null) {
                        throw failed;
                    }
                    return DONE;
                });
        return new ComplaintCommands(gateway, new SimpleMeterRegistry());
    }

    private static ComplaintCommand command() {
        var actor = new Actor("clerk", "bureau.zhengzhou", Role.BUREAU_CLERK);
        return new ComplaintCommand.ReadIdentity(
                "11111111-1111-4111-8111-111111111111",
                new Authority(actor, Scope.REGION, RegionCode.of("410100")),
                null,
                new ConfidentialText("目的"));
    }
}
