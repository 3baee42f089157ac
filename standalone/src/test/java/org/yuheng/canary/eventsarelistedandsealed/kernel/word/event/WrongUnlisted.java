package org.yuheng.canary.eventsarelistedandsealed.kernel.word.event;

public record WrongUnlisted(String wordId) implements WrongOpenEvent {}
