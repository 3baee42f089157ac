package org.yuheng.canary.commandsareprivate.command.word;

interface WrongOpenCommand {}
