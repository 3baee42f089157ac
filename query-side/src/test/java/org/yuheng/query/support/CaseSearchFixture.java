package org.yuheng.query.support;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.casesearch.CaseIndexing;
import org.yuheng.query.casesearch.CaseSearch;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.OrganNames;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.Patience;

/** A running index of cases over an event store in memory, in a real folder. */
public final class CaseSearchFixture implements AutoCloseable {
    private final EventLog log = new EventLog();
    private final LegalClock legalTime = new LegalClock(Clock.systemUTC(), Duration.ZERO);
    private final SearchIndex<CaseDocument> index;

    public CaseSearchFixture(Path folder) {
        index = new SearchIndex<>(
                new CaseIndexing(),
                folder,
                "test",
                log.store(),
                JacksonSerializer.builder().objectMapper(EventMapper.create()).build(),
                Clock.systemUTC());
        legalTime.moveTo(Instant.parse("2026-11-10T02:00:00Z"));
        index.start();
    }

    public EventLog log() {
        return log;
    }

    public SearchIndex<CaseDocument> index() {
        return index;
    }

    public LegalClock legalTime() {
        return legalTime;
    }

    public CaseSearch search() {
        return new CaseSearch(index, new SimpleMeterRegistry());
    }

    public Patience patience() {
        return new Patience(log.positions(), Clock.systemUTC(), Duration.ofSeconds(20));
    }

    public OrganNames organs() {
        return new OrganNames(new TestRegister());
    }

    /** Until searches see all that was written. */
    public CaseSearchFixture has(CaseStory... stories) {
        Arrays.asList(stories).forEach(log::append);
        var head = log.positions().head();
        Until.holds("the index has seen everything", () -> index.hasSeen(head));
        return this;
    }

    @Override
    public void close() {
        index.stop();
        log.close();
    }
}
