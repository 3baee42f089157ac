package org.yuheng.canary.packageshavenocycles.command.one;

import org.yuheng.canary.packageshavenocycles.command.two.WrongTwo;

public record WrongOne(WrongTwo two) {}
