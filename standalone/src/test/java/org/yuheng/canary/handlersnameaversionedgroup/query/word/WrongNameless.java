package org.yuheng.canary.handlersnameaversionedgroup.query.word;

import org.axonframework.eventhandling.EventHandler;

class WrongNameless {
    @EventHandler
    void on(String event) {}
}
