package org.yuheng.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How long the calls of one kind took, in nanoseconds, sorted. */
record Durations(String kind, long[] sorted) {
    private static final double MILLION = 1_000_000;

    /** A call whose duration is taken. */
    interface Call {
        Object make() throws IOException, InterruptedException;
    }

    /** @param clients how many call at the same time, each as fast as it is answered */
    static Durations of(String kind, int clients, int calls, IntFunction<Call> call)
            throws InterruptedException, ExecutionException {
        var taken = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = IntStream.range(0, calls)
                    .mapToObj(i -> (Callable<Void>) () -> {
                        long begin = System.nanoTime();
                        call.apply(i).make();
                        taken.add(System.nanoTime() - begin);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var sorted = taken.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Durations(kind, sorted);
    }

    double millis(double share) {
        int place = (int) Math.min(sorted.length - 1L, Math.round(sorted.length * share));
        return sorted[place] / MILLION;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s %6d calls   p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms   longest %7.1f ms",
                kind,
                sorted.length,
                millis(0.5),
                millis(0.95),
                millis(0.99),
                sorted[sorted.length - 1] / MILLION);
    }
}
