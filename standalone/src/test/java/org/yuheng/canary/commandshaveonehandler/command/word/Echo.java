package org.yuheng.canary.commandshaveonehandler.command.word;

import org.axonframework.commandhandling.CommandHandler;

class Echo {
    @CommandHandler
    void handle(WordCommand.WrongTwice command) {}
}
