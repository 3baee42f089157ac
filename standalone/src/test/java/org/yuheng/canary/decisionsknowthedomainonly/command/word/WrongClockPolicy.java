package org.yuheng.canary.decisionsknowthedomainonly.command.word;

import java.time.Clock;

record WrongClockPolicy(Clock clock) {}
