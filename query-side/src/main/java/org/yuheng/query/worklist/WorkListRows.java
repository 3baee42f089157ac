package org.yuheng.query.worklist;

import java.util.List;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.words.Words;

/** Rows for some complaints, with one question to the vault. */
final class WorkListRows {
    private final Displays displays;

    WorkListRows(Displays displays) {
        this.displays = displays;
    }

    List<WorkListItem> of(List<ComplaintDocument> complaints, Inquiry inquiry, Words words) {
        var names = displays.of(complaints, inquiry.person());
        return complaints.stream()
                .map(complaint ->
                        WorkListItem.of(complaint, names.get(complaint.id()), inquiry.reach(), inquiry.today(), words))
                .toList();
    }
}
