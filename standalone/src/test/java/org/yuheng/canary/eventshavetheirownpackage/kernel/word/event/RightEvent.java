package org.yuheng.canary.eventshavetheirownpackage.kernel.word.event;

import org.axonframework.serialization.Revision;

@Revision("1")
public record RightEvent(String wordId) {}
