package org.yuheng.query.triage;

import java.util.List;
import java.util.Map;
import org.yuheng.query.words.Words;

/**
 * A reason as a person reads it.
 *
 * @param kind stable name
 * @param place where the words stand, or null
 * @param words as they stand in the complaint
 */
record ReasonAnswer(String kind, String text, Place place, List<String> words) {
    private static final String REASON = "triage.reason.";

    static ReasonAnswer of(Reason reason, Words words) {
        var place = reason.place() == null ? "" : words.text("triage.place." + reason.place());
        var quoted = reason.words().stream()
                .map(word -> words.text("triage.quoted", Map.of("word", word)))
                .toList();
        return new ReasonAnswer(
                reason.kind().name(),
                words.text(
                        REASON + reason.kind(),
                        Map.of("place", place, "words", String.join(words.text("list.separator"), quoted))),
                reason.place(),
                reason.words());
    }

    static List<ReasonAnswer> of(List<Reason> reasons, Words words) {
        return reasons.stream().map(reason -> of(reason, words)).toList();
    }

    /** A reason that is no word of the complaint. */
    static ReasonAnswer of(String kind, Map<String, String> details, Words words) {
        return new ReasonAnswer(kind, words.text(REASON + kind, details), null, List.of());
    }
}
