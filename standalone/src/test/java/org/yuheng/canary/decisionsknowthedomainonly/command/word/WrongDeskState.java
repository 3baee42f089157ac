package org.yuheng.canary.decisionsknowthedomainonly.command.word;

record WrongDeskState(Desk desk) {}
