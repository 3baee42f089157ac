package org.yuheng.query.index;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.yuheng.query.view.ViewDocument;

/**
 * What an index remembers of a thing in order to work in its next event.
 *
 * @param version number of events that have been taken, those that failed included
 * @param document as it stood after the last event that could be worked in; null where none could
 * @param broken whether an event could not be worked in, or the document not written as it should be
 * @param textOwed whether the vault did not answer when its text was wanted
 */
public record Indexed<D extends ViewDocument>(
        String id,
        long version,
        // So it was called while there were complaints only; indexes of that time are still read.
        @JsonAlias("complaint") D document,
        boolean broken,
        boolean textOwed) {
    static <D extends ViewDocument> Indexed<D> sound(D document) {
        return new Indexed<>(document.id(), document.version(), document, false, false);
    }

    static <D extends ViewDocument> Indexed<D> broken(String id, long version, D lastGood) {
        return new Indexed<>(id, version, lastGood, true, false);
    }

    Indexed<D> owingText() {
        return new Indexed<>(id, version, document, broken, true);
    }

    Indexed<D> withText() {
        return new Indexed<>(id, version, document, broken, false);
    }
}
