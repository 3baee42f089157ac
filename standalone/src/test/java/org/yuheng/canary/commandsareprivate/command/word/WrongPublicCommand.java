package org.yuheng.canary.commandsareprivate.command.word;

public sealed interface WrongPublicCommand permits WrongPublicCommand.Settle {
    record Settle(String wordId) implements WrongPublicCommand {}
}
