package org.yuheng.canary.commandshaveonehandler.command.word;

import org.axonframework.commandhandling.CommandHandler;

class Word {
    @CommandHandler
    void handle(WordCommand.RightOnce command) {}

    @CommandHandler
    void handle(WordCommand.WrongTwice command) {}
}
