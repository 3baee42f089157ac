package org.yuheng.command.imports.job;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.platform.web.Faults;

/** Works off the queue of imports, one at a time, the oldest first; at start it takes up what a crash left. */
@Component
class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int ROWS_AT_A_TIME = 8;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

    private final ImportJobs jobs;
    private final RowIntake rows;
    private final StagingFolder staging;
    private final TransactionTemplate together;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopping;
    private ExecutorService workers;
    private Thread thread;

    ImportWorker(ImportJobs jobs, RowIntake rows, StagingFolder staging, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.rows = rows;
        this.staging = staging;
        this.together = new TransactionTemplate(transactions);
    }

    /** Leftovers are removed while nothing can be received yet. */
    @PostConstruct
    void removeLeftovers() {
        try {
            Set<String> awaited =
                    jobs.open().stream().map(ImportJob::stagedFile).collect(Collectors.toSet());
            staging.removeLeftovers(awaited);
        } catch (IOException failed) {
            LOG.warn("staged files that nobody awaits stay for now: {}", Faults.placeOf(failed));
        }
    }

    /** There may be something to do. */
    void wake() {
        news.release();
    }

    @Override
    public synchronized void start() {
        stopping = false;
        workers = Executors.newFixedThreadPool(
                ROWS_AT_A_TIME, Thread.ofPlatform().name("import-row-", 0).factory());
        thread = Thread.ofPlatform().name("imports").start(this::work);
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        wake();
        try {
            thread.join(TIME_TO_STOP);
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (!stopping) {
            try {
                workOff();
                news.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            } catch (InterruptedException interrupted) {
                return;
            } catch (IOException | RuntimeException failed) {
                LOG.warn("an import will be tried again: {}", Faults.placeOf(failed));
                pause();
            }
        }
    }

    private void workOff() throws IOException {
        var run = new ImportRun(jobs, rows, staging, together, workers, () -> stopping);
        for (var job : jobs.open()) {
            if (stopping) {
                return;
            }
            run.run(job);
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
