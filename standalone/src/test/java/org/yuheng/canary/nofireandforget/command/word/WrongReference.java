package org.yuheng.canary.nofireandforget.command.word;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;

record WrongReference(CommandGateway gateway) {
    void go(List<Object> commands) {
        commands.forEach(gateway::send);
    }
}
