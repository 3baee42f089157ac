package org.yuheng.canary.groupshaveonehandler.query.word;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("words-v2")
class RightOther {
    @EventHandler
    void on(String event) {}
}
