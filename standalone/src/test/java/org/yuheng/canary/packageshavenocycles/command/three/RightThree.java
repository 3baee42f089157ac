package org.yuheng.canary.packageshavenocycles.command.three;

import org.yuheng.canary.packageshavenocycles.command.one.WrongOne;

record RightThree(WrongOne one) {}
