package org.yuheng.canary.sidesdonotknoweachother.command.word;

public record RightCommand() {}
