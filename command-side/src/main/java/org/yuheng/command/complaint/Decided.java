package org.yuheng.command.complaint;

import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/**
 * The outcome of a decision.
 *
 * @param texts what the vault must keep for the references in the events, in the same transaction
 */
record Decided(List<ComplaintEvent> events, Map<String, ConfidentialText> texts) {
    static final Decided NOTHING = new Decided(List.of(), Map.of());

    static Decided of(ComplaintEvent event) {
        return new Decided(List.of(event), Map.of());
    }

    static Decided of(ComplaintEvent event, String textRef, ConfidentialText text) {
        return new Decided(List.of(event), text == null ? Map.of() : Map.of(textRef, text));
    }
}
