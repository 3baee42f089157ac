package org.yuheng.query.search;

import org.yuheng.query.complaint.ComplaintDocument;

/**
 * What the index remembers of a complaint in order to work in its next event.
 *
 * @param version number of events that have been taken, those that failed included
 * @param complaint as it stood after the last event that could be worked in; null where none could
 * @param broken whether an event could not be worked in, or the document not written as it should be
 * @param textOwed whether the vault did not answer when its text was wanted
 */
record IndexedComplaint(String id, long version, ComplaintDocument complaint, boolean broken, boolean textOwed) {

    static IndexedComplaint sound(ComplaintDocument complaint) {
        return new IndexedComplaint(complaint.id(), complaint.version(), complaint, false, false);
    }

    static IndexedComplaint broken(String id, long version, ComplaintDocument lastGood) {
        return new IndexedComplaint(id, version, lastGood, true, false);
    }

    IndexedComplaint owingText() {
        return new IndexedComplaint(id, version, complaint, broken, true);
    }

    IndexedComplaint withText() {
        return new IndexedComplaint(id, version, complaint, broken, false);
    }
}
