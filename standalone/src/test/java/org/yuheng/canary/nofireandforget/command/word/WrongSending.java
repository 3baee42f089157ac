package org.yuheng.canary.nofireandforget.command.word;

import org.axonframework.commandhandling.gateway.CommandGateway;

record WrongSending(CommandGateway gateway) {
    void go(Object command) {
        gateway.send(command);
    }
}
