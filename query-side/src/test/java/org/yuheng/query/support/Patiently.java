package org.yuheng.query.support;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Asks again while a view is not ready, as a client does. */
public final class Patiently {
    private Patiently() {}

    public static <T> T ask(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        Until.holds("an answer", () -> {
            try {
                answer.set(question.get());
                return true;
            } catch (DomainError refused) {
                if (refused.code() != ErrorCode.VIEW_NOT_READY) {
                    throw refused;
                }
                return false;
            }
        });
        return answer.get();
    }
}
