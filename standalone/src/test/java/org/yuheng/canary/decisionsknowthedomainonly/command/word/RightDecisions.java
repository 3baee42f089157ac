package org.yuheng.canary.decisionsknowthedomainonly.command.word;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class RightDecisions {
    static List<String> decide(RightState state, RightWordCommand command, Instant now) {
        return switch (command) {
            case RightWordCommand.Settle settle ->
                List.of(
                        settle.wordId(),
                        now.toString(),
                        UUID.fromString(settle.wordId()).toString());
        };
    }
}
