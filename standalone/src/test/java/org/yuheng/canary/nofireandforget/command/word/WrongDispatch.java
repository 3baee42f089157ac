package org.yuheng.canary.nofireandforget.command.word;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;

record WrongDispatch(CommandBus bus) {
    void go(Object command) {
        bus.dispatch(GenericCommandMessage.asCommandMessage(command));
    }
}
