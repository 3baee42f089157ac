package org.yuheng.canary.commandshaveonewayin.command.word;

import org.axonframework.commandhandling.gateway.CommandGateway;

record WrongEndpoint(CommandGateway gateway) {}
