package org.yuheng.command.notice;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Takes an answer for its status and reads no body: the timeout of a request ends where the body begins, so a receiver
 * that never ends one would hold its caller for ever.
 */
final class StatusOnly implements HttpResponse.BodySubscriber<Void> {
    @Override
    public CompletionStage<Void> getBody() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onSubscribe(Flow.Subscription body) {
        body.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        // Cancelled before the first part; what is on its way is dropped.
    }

    @Override
    public void onError(Throwable failure) {
        // The status has come.
    }

    @Override
    public void onComplete() {
        // The status has come.
    }
}
