package org.yuheng.command.casesupervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/**
 * The outcome of a decision.
 *
 * @param texts what the vault must keep for the references in the events, in the same transaction
 */
record CaseDecided(List<CaseEvent> events, Map<String, ConfidentialText> texts) {
    static final CaseDecided NOTHING = new CaseDecided(List.of(), Map.of());

    static CaseDecided of(CaseEvent... events) {
        return new CaseDecided(List.of(events), Map.of());
    }

    /** The same with a text for one of its references; a text that was not given is not kept. */
    CaseDecided keeping(String ref, ConfidentialText text) {
        if (ref == null || text == null) {
            return this;
        }
        var more = new HashMap<>(texts);
        more.put(ref, text);
        return new CaseDecided(events, more);
    }

    CaseDecided after(List<CaseEvent> before) {
        var all = new ArrayList<>(before);
        all.addAll(events);
        return new CaseDecided(all, texts);
    }
}
