package org.yuheng.canary.nofireandforget.command.word;

import org.axonframework.commandhandling.gateway.CommandGateway;

record RightSending(CommandGateway gateway) {
    Object go(Object command) {
        return gateway.sendAndWait(command);
    }
}
