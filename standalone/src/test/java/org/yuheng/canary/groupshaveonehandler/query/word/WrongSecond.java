package org.yuheng.canary.groupshaveonehandler.query.word;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("words-v1")
class WrongSecond {
    @EventHandler
    void on(String event) {}
}
