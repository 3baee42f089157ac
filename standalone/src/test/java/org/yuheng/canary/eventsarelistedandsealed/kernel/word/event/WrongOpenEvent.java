package org.yuheng.canary.eventsarelistedandsealed.kernel.word.event;

public interface WrongOpenEvent {}
