package org.yuheng.canary.platformknowsnoside.command.word;

public record RightDesk() {}
