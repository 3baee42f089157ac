package org.yuheng.query.support;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.search.ComplaintIndexing;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.search.Proposing;
import org.yuheng.query.search.SimilarSearch;
import org.yuheng.query.view.Patience;

/** A running index over an event store in memory, in a real folder. */
public final class SearchFixture implements AutoCloseable {
    private static final Serializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventMapper.create()).build();

    private final EventLog log;
    private final TestVault vault;
    private final LegalClock legalTime;
    private final SearchIndex<ComplaintDocument> index;

    public SearchFixture(Path folder) {
        this(folder, new EventLog(), new TestVault());
    }

    public SearchFixture(Path folder, EventLog log, TestVault vault) {
        this(folder, log, vault, new TestProposing());
    }

    public SearchFixture(Path folder, EventLog log, TestVault vault, Proposing proposing) {
        this.log = log;
        this.vault = vault;
        this.legalTime = new LegalClock(Clock.systemUTC(), Duration.ZERO);
        this.index = new SearchIndex<>(
                new ComplaintIndexing(vault, proposing), folder, "test", log.store(), SERIALIZER, Clock.systemUTC());
        legalTime.moveTo(Instant.parse("2026-11-10T02:00:00Z"));
        index.start();
    }

    public EventLog log() {
        return log;
    }

    public TestVault vault() {
        return vault;
    }

    public SearchIndex<ComplaintDocument> index() {
        return index;
    }

    public LegalClock legalTime() {
        return legalTime;
    }

    public ComplaintSearch search() {
        return new ComplaintSearch(index, new SimpleMeterRegistry());
    }

    public SimilarSearch similar() {
        return new SimilarSearch(index, new SimpleMeterRegistry());
    }

    public Patience patience() {
        return new Patience(log.positions(), Clock.systemUTC(), Duration.ofSeconds(20));
    }

    public Displays displays() {
        return new Displays(vault);
    }

    /** Until searches see all that was written. */
    public SearchFixture has(Story... stories) {
        Arrays.asList(stories).forEach(log::append);
        return caughtUp();
    }

    public SearchFixture caughtUp() {
        var head = log.positions().head();
        Until.holds("the index has seen everything", () -> index.hasSeen(head));
        return this;
    }

    /** The index alone; the log stays open for another one. */
    public void stop() {
        index.stop();
    }

    @Override
    public void close() {
        stop();
        log.close();
    }
}
