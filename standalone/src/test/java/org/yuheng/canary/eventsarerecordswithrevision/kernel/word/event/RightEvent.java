package org.yuheng.canary.eventsarerecordswithrevision.kernel.word.event;

import org.axonframework.serialization.Revision;

public interface RightEvent {
    @Revision("1")
    record WrongNested(String wordId) implements RightEvent {}
}
