package org.yuheng.query.index;

import java.util.Collection;
import java.util.Map;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.query.view.ViewDocument;

/** What is particular to one index: which things it holds, how events change them, and by what they are found. */
public interface Indexing<D extends ViewDocument> {
    /** With its version, without the node: {@code complaint-search-v3}. */
    String name();

    /** Changes with the fields, their meaning, the analysis, and whatever else the documents depend on. */
    String format();

    /** Type of the aggregate, as the event store has it: an event whose content cannot be read is known by it. */
    String aggregateType();

    Class<? extends RecordedEvent> family();

    Class<D> documentType();

    /** @param before null before the first event */
    D fold(D before, RecordedEvent event, long version);

    /**
     * Texts to be found by, by id; an id that is not in it has none any more.
     *
     * @throws RuntimeException while whoever knows them is silent: then they are asked for again later
     */
    Map<String, String> texts(Collection<String> ids);

    /**
     * Puts in by what it is found, sorted and counted.
     *
     * @param document null where no event could be worked in
     * @param text null where there is none to be had
     */
    void describe(D document, String text, IndexEntry entry);

    /** Whether entries have parts that are found by themselves. */
    default boolean hasParts() {
        return false;
    }
}
