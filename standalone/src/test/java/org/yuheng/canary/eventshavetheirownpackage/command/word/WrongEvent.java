package org.yuheng.canary.eventshavetheirownpackage.command.word;

import org.axonframework.serialization.Revision;

@Revision("1")
record WrongEvent(String wordId) {}
