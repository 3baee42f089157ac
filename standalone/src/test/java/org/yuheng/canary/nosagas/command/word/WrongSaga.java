package org.yuheng.canary.nosagas.command.word;

import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.spring.stereotype.Saga;

@Saga
class WrongSaga {
    void end() {
        SagaLifecycle.end();
    }
}
