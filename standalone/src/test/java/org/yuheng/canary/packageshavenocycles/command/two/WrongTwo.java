package org.yuheng.canary.packageshavenocycles.command.two;

import org.yuheng.canary.packageshavenocycles.command.one.WrongOne;

public record WrongTwo(WrongOne one) {}
