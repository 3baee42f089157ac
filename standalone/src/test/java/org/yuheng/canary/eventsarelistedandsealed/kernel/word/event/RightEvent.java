package org.yuheng.canary.eventsarelistedandsealed.kernel.word.event;

public sealed interface RightEvent permits RightHappened {}
