package org.yuheng.canary.nodeadlinemanagers.command.word;

import org.axonframework.eventhandling.scheduling.EventScheduler;

record WrongSchedule(EventScheduler scheduler) {}
