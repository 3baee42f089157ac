package org.yuheng.canary.featuresusewhatisdeclared.query.figure;

public record RightFigure() {}
