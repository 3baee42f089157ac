package org.yuheng.query.classmatter;

import java.util.List;
import org.yuheng.kernel.classmatter.ClassDimension;
import org.yuheng.kernel.classmatter.ClassTrigger;
import org.yuheng.query.words.Words;

/**
 * A threshold with its figures.
 *
 * @param bindingName how strongly it binds: a setting of the bureau
 * @param tried what the figures are of: the threshold itself, or what the reader wanted to try
 * @param suggestions how often it would have been raised
 * @param counted cases and complaints in those
 * @param of cases and complaints that it looked at; one that is about several matters counts for each
 */
record ClassTriggerAnswer(
        String trigger,
        String name,
        List<String> dimensions,
        int count,
        int windowDays,
        String source,
        String bindingName,
        String note,
        Tried tried,
        int suggestions,
        int counted,
        int of) {

    record Tried(int count, int windowDays) {}

    static ClassTriggerAnswer of(ClassTrigger trigger, Tried tried, ClassSearch.Raised raised, Words words) {
        return new ClassTriggerAnswer(
                trigger.reference(),
                trigger.name(),
                trigger.dimensions().stream()
                        .sorted()
                        .map((ClassDimension dimension) -> words.name(dimension))
                        .toList(),
                trigger.count(),
                trigger.windowDays(),
                trigger.source(),
                words.name(trigger.binding()),
                trigger.note(),
                tried,
                raised.windows(),
                raised.counted(),
                raised.of());
    }
}
