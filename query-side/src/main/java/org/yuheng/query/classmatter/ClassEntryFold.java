package org.yuheng.query.classmatter;

import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.log.RecordedEvent;

/** What an event of any family makes of an entry. */
final class ClassEntryFold {
    private ClassEntryFold() {}

    static ClassEntry apply(ClassEntry before, RecordedEvent event, long version) {
        return switch (event) {
            case ClassSuggestionDismissed e ->
                new ClassEntry(
                        e.classMatterId(), version, null, null, new ClassEntry.Dismissed(e.trigger(), e.memberIds()));
            case ClassMatterEvent e ->
                new ClassEntry(
                        e.classMatterId(),
                        version,
                        null,
                        ClassMatterFold.apply(before == null ? null : before.matter(), e, version),
                        null);
            default ->
                new ClassEntry(
                        event.aggregateId(),
                        version,
                        ClassOccurrence.evolve(before == null ? null : before.occurrence(), event),
                        null,
                        null);
        };
    }
}
