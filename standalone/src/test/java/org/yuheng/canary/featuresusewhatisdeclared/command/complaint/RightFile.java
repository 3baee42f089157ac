package org.yuheng.canary.featuresusewhatisdeclared.command.complaint;

import org.yuheng.canary.featuresusewhatisdeclared.command.vault.RightWords;

public record RightFile(RightWords words) {}
