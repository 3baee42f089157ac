package org.yuheng.canary.handlersnameaversionedgroup.query.word;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("words-v1")
class RightHandler {
    @EventHandler
    void on(String event) {}
}
