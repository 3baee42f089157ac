package org.yuheng.canary.commandshaveonewayin.command.twice;

import org.axonframework.commandhandling.gateway.CommandGateway;

record WrongFirstCommands(CommandGateway gateway) {}
