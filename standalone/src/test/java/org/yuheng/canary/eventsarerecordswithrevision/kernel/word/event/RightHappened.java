package org.yuheng.canary.eventsarerecordswithrevision.kernel.word.event;

import org.axonframework.serialization.Revision;

@Revision("1")
public record RightHappened(String wordId) implements RightEvent {}
