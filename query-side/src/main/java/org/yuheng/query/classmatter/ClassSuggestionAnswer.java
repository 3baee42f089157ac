package org.yuheng.query.classmatter;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassTriggers;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.words.Words;

/**
 * A suggestion over HTTP.
 *
 * @param state OPEN; ADOPTED, with the class matter of the same id; DISMISSED
 * @param regionCode the smallest region that holds all that was counted
 * @param evidence to be given back with the decision: what the person was shown
 */
record ClassSuggestionAnswer(
        String id,
        State state,
        Threshold trigger,
        Category category,
        String categoryName,
        String organId,
        String itemCode,
        String regionCode,
        LocalDate from,
        LocalDate to,
        LocalDate reachedOn,
        List<One> counted,
        Evidence evidence) {

    enum State {
        OPEN,
        ADOPTED,
        DISMISSED
    }

    /** @param bindingName says that no law gives the number */
    record Threshold(String trigger, String name, int count, int windowDays, String bindingName, String note) {}

    record One(ClassMemberKind kind, String id, LocalDate day) {}

    record Evidence(
            String trigger,
            Category category,
            String organId,
            String regionCode,
            String itemCode,
            List<String> memberIds) {}

    static ClassSuggestionAnswer of(ClassSuggestion suggestion, Words words) {
        var key = suggestion.key();
        var trigger = ClassTriggers.byReference(key.trigger());
        var counted = suggestion.counted();
        return new ClassSuggestionAnswer(
                suggestion.id(),
                State.OPEN,
                new Threshold(
                        trigger.reference(),
                        trigger.name(),
                        trigger.count(),
                        trigger.windowDays(),
                        words.name(trigger.binding()),
                        trigger.note()),
                key.category(),
                words.nameOrNull(key.category()),
                key.organId(),
                key.itemCode(),
                suggestion.region().value(),
                LocalDate.ofEpochDay(counted.getFirst().day()),
                LocalDate.ofEpochDay(counted.getLast().day()),
                suggestion.reachedOn(),
                counted.stream()
                        .map(one -> new One(one.kind(), one.id(), LocalDate.ofEpochDay(one.day())))
                        .toList(),
                new Evidence(
                        key.trigger(),
                        key.category(),
                        key.organId(),
                        key.regionCode(),
                        key.itemCode(),
                        counted.stream().map(Counted::id).toList()));
    }

    /** What is left of one that somebody decided. */
    static ClassSuggestionAnswer decided(String id, State state) {
        return new ClassSuggestionAnswer(
                id, state, null, null, null, null, null, null, null, null, null, List.of(), null);
    }
}
