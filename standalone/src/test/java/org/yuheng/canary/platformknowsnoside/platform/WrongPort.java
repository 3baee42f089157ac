package org.yuheng.canary.platformknowsnoside.platform;

import org.yuheng.canary.platformknowsnoside.command.word.RightDesk;

record WrongPort(RightDesk desk) {}
