package org.yuheng.canary.nodeadlinemanagers.command.word;

import org.axonframework.deadline.DeadlineManager;

record WrongReminder(DeadlineManager deadlines) {}
