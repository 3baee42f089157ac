package org.yuheng.canary.commandsareprivate.command.word;

sealed interface RightCommand permits RightCommand.Settle {
    record Settle(String wordId) implements RightCommand {}
}
