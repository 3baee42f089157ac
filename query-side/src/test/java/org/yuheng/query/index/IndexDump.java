package org.yuheng.query.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.yuheng.query.view.ViewDocument;

/** Everything that an index holds of each complaint: its state and every term that leads to it. */
final class IndexDump {
    private IndexDump() {}

    static <D extends ViewDocument> Map<String, String> of(LuceneIndex<D> index) {
        return index.search(searcher -> {
            var dump = new TreeMap<String, String>();
            var parts = new TreeMap<String, String>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                terms(leaf.reader()).forEach((document, terms) -> {
                    if (terms.stream().anyMatch(term -> term.startsWith(CommonField.PART_OF + ":"))) {
                        parts.put(part(index, searcher, leaf.docBase + document).id(), terms.toString());
                    } else {
                        var state = state(index, searcher, leaf.docBase + document);
                        dump.put(state.id(), state + " " + terms);
                    }
                });
            }
            dump.replaceAll((id, whole) -> whole + partsOf(id, parts));
            return dump;
        });
    }

    private static String partsOf(String id, Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(id + "-"))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static <D extends ViewDocument> LuceneIndex.Part part(
            LuceneIndex<D> index, IndexSearcher searcher, int document) {
        try {
            return index.part(searcher, document);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <D extends ViewDocument> Indexed<D> state(
            LuceneIndex<D> index, IndexSearcher searcher, int document) {
        try {
            return index.state(searcher, document);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<Integer, TreeSet<String>> terms(LeafReader reader) throws IOException {
        var found = new HashMap<Integer, TreeSet<String>>();
        var live = MultiBits.getLiveDocs(reader);
        for (var field : FieldInfos.getMergedFieldInfos(reader)) {
            var terms = reader.terms(field.name);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            while (each.next() != null) {
                var postings = each.postings(null, PostingsEnum.NONE);
                for (int document = postings.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = postings.nextDoc()) {
                    if (live == null || live.get(document)) {
                        found.computeIfAbsent(document, any -> new TreeSet<>())
                                .add(field.name + ":" + each.term().utf8ToString());
                    }
                }
            }
        }
        return found;
    }
}
