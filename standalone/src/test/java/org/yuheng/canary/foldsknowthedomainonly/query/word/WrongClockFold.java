package org.yuheng.canary.foldsknowthedomainonly.query.word;

import java.time.Clock;

record WrongClockFold(Clock clock) {}
