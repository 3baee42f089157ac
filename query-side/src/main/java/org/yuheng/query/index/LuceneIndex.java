package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.axonframework.eventhandling.TrackingToken;
import org.yuheng.query.view.ViewDocument;

/**
 * An open index with its one writer. Writing belongs to one thread; any thread may search. What has been written is seen
 * by searches after {@link #refresh()} and survives a crash after {@link #commit}.
 */
public final class LuceneIndex<D extends ViewDocument> implements AutoCloseable {
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final StateJson<D> json;
    private final Indexing<D> indexing;
    private final CommitData commitData;
    /** States that searches do not see yet; for the writing thread only. */
    private final Map<String, Indexed<D>> unseen = new HashMap<>();

    LuceneIndex(IndexWriter writer, Indexing<D> indexing, CommitData commitData) throws IOException {
        this.writer = writer;
        this.json = new StateJson<>(indexing.documentType());
        this.indexing = indexing;
        this.commitData = commitData;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** Where the log was read up to when the index was last committed; null for an empty index. */
    TrackingToken committed() {
        return commitData.token(writer.getLiveCommitData());
    }

    /** @param text null where there is none to be had */
    void put(Indexed<D> state, String text) throws IOException {
        var entry = IndexEntry.of(state, json.bytes(state));
        indexing.describe(state.document(), text, entry);
        if (indexing.hasParts()) {
            writer.deleteDocuments(new Term(CommonField.PART_OF, state.id()));
        }
        writer.updateDocument(new Term(CommonField.ID, state.id()), entry.document());
        for (var part : entry.parts()) {
            writer.addDocument(part.document());
        }
        unseen.put(state.id(), state);
    }

    /** The states that are there, by id. */
    Map<String, Indexed<D>> states(Collection<String> ids) throws IOException {
        var found = new HashMap<String, Indexed<D>>();
        var searcher = searchers.acquire();
        try {
            for (var id : ids) {
                var state = unseen.containsKey(id) ? unseen.get(id) : stored(searcher, id);
                if (state != null) {
                    found.put(id, state);
                }
            }
        } finally {
            searchers.release(searcher);
        }
        return found;
    }

    private Indexed<D> stored(IndexSearcher searcher, String id) throws IOException {
        var hits = searcher.search(new TermQuery(new Term(CommonField.ID, id)), 1);
        return hits.scoreDocs.length == 0 ? null : readable(searcher, hits.scoreDocs[0].doc, id);
    }

    /** A state that cannot be read is read anew from the log. */
    private Indexed<D> readable(IndexSearcher searcher, int document, String id) throws IOException {
        try {
            return state(searcher, document);
        } catch (UncheckedIOException unreadable) {
            return Indexed.<D>broken(id, 0, null);
        }
    }

    /** What a hit stands for. */
    public Indexed<D> state(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document, Set.of(CommonField.STATE));
        return json.state(stored.getBinaryValue(CommonField.STATE));
    }

    /**
     * A hit that is a part.
     *
     * @param owner id of what it belongs to
     */
    public record Part(String owner, String id) {}

    /** What a hit among the parts stands for. */
    public Part part(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document, Set.of(CommonField.PART_OF, CommonField.PART));
        return new Part(stored.get(CommonField.PART_OF), stored.get(CommonField.PART));
    }

    /** By id, as searches see it; null where there is none. */
    public Indexed<D> find(IndexSearcher searcher, String id) throws IOException {
        return stored(searcher, id);
    }

    /** How many states wait to be seen. */
    int unseen() {
        return unseen.size();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        unseen.clear();
    }

    void commit(TrackingToken token) throws IOException {
        writer.setLiveCommitData(commitData.of(token).entrySet());
        writer.commit();
    }

    /** Whether a failure, such as a full disk, has closed the writer. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    public <T> T search(Search<T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Some of the states that carry a flag. */
    List<Indexed<D>> flagged(String flag, int atMost) throws IOException {
        var searcher = searchers.acquire();
        try {
            var found = new ArrayList<Indexed<D>>();
            var hits = searcher.search(new TermQuery(new Term(flag, CommonField.YES)), atMost);
            for (var hit : hits.scoreDocs) {
                found.add(state(searcher, hit.doc));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    int count(String flag) {
        return search(searcher -> searcher.count(new TermQuery(new Term(flag, CommonField.YES))));
    }

    /** Something to be asked of the documents as they are seen now. */
    @FunctionalInterface
    public interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** Without a commit: who wants one asks for it first. */
    @Override
    public void close() throws IOException {
        try (var directory = writer.getDirectory()) {
            searchers.close();
            writer.rollback();
        }
    }

    /** Whether a failure says that the files themselves are damaged. */
    static boolean isDamage(Throwable failed) {
        return failed != null && (failed instanceof CorruptIndexException || isDamage(failed.getCause()));
    }
}
