package org.yuheng.canary.decisionsknowthedomainonly.command.word;

sealed interface RightWordCommand permits RightWordCommand.Settle {
    record Settle(String wordId) implements RightWordCommand {}
}
