package org.yuheng.command.casesupervision;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseOverlay;

/**
 * What was made of the case beside its papers.
 *
 * @param marks overlays that stay once they are set
 * @param suggestions whether the outcome is known, by suggestion
 * @param clues by id
 * @param followUps by id
 * @param moneyRecorded whether any amount was recorded
 * @param digestBy who wrote the digest, or null
 */
record Aftermath(
        Set<CaseOverlay> marks,
        Map<String, Boolean> suggestions,
        Map<String, Clue> clues,
        Map<String, FollowUp> followUps,
        boolean moneyRecorded,
        Actor digestBy,
        boolean digestReleased) {
    static final Aftermath NONE = new Aftermath(Set.of(), Map.of(), Map.of(), Map.of(), false, null, false);

    /** @param receiver body that it went to */
    record Clue(String receiver, boolean acknowledged) {}

    record FollowUp(String responsible, boolean done) {}

    Aftermath {
        marks = Set.copyOf(marks);
        suggestions = Map.copyOf(suggestions);
        clues = Map.copyOf(clues);
        followUps = Map.copyOf(followUps);
    }

    Aftermath mark(CaseOverlay overlay) {
        var more = EnumSet.of(overlay);
        more.addAll(marks);
        return withMarks(more);
    }

    Aftermath suggestion(String id, boolean answered) {
        var more = new HashMap<>(suggestions);
        more.put(id, answered);
        return withSuggestions(more);
    }

    Aftermath clue(String id, Clue clue) {
        var more = new HashMap<>(clues);
        more.put(id, clue);
        return withClues(more);
    }

    Aftermath followUp(String id, FollowUp followUp) {
        var more = new HashMap<>(followUps);
        more.put(id, followUp);
        return withFollowUps(more);
    }

    Aftermath withMarks(Set<CaseOverlay> changed) {
        return new Aftermath(changed, suggestions, clues, followUps, moneyRecorded, digestBy, digestReleased);
    }

    Aftermath withSuggestions(Map<String, Boolean> changed) {
        return new Aftermath(marks, changed, clues, followUps, moneyRecorded, digestBy, digestReleased);
    }

    Aftermath withClues(Map<String, Clue> changed) {
        return new Aftermath(marks, suggestions, changed, followUps, moneyRecorded, digestBy, digestReleased);
    }

    Aftermath withFollowUps(Map<String, FollowUp> changed) {
        return new Aftermath(marks, suggestions, clues, changed, moneyRecorded, digestBy, digestReleased);
    }

    Aftermath withMoneyRecorded(boolean changed) {
        return new Aftermath(marks, suggestions, clues, followUps, changed, digestBy, digestReleased);
    }

    Aftermath withDigestBy(Actor changed) {
        return new Aftermath(marks, suggestions, clues, followUps, moneyRecorded, changed, digestReleased);
    }

    Aftermath withDigestReleased(boolean changed) {
        return new Aftermath(marks, suggestions, clues, followUps, moneyRecorded, digestBy, changed);
    }
}
