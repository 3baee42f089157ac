package org.yuheng.canary.commandshaveonewayin.command.once;

import org.axonframework.commandhandling.gateway.CommandGateway;

record RightWordCommands(CommandGateway gateway) {}
