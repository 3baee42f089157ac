package org.yuheng.canary.featuresusewhatisdeclared.command.vault;

public record RightWords() {}
