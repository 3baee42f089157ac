package org.yuheng.canary.featuresusewhatisdeclared.query.view;

public record View() {}
