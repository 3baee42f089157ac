package org.yuheng.canary.eventsarelistedandsealed.kernel.word.event;

public record RightHappened(String wordId) implements RightEvent {}
