package org.yuheng.query.support;

import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.search.Proposing;

/** Proposes nothing. */
public record TestProposing(String version) implements Proposing {
    public TestProposing() {
        this("nothing@1");
    }

    @Override
    public Proposed of(ComplaintDocument complaint, String text) {
        return new Proposed(null, null, null);
    }
}
