package org.yuheng.canary.decisionsknowthedomainonly.command.word;

record Desk() {}
