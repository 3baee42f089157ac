package org.yuheng.canary.commandshaveonehandler.command.word;

sealed interface WordCommand permits WordCommand.WrongUnhandled, WordCommand.WrongTwice, WordCommand.RightOnce {
    record WrongUnhandled(String wordId) implements WordCommand {}

    record WrongTwice(String wordId) implements WordCommand {}

    record RightOnce(String wordId) implements WordCommand {}
}
