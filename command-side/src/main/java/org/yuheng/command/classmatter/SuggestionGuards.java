package org.yuheng.command.classmatter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.classmatter.ClassMatterCommand.Suggestion;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.classmatter.ClassTrigger;
import org.yuheng.kernel.classmatter.ClassTriggers;
import org.yuheng.kernel.classmatter.ClassWindow;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Subject;

/** Whether what a person was shown is so, by the log itself: a view only proposes. */
final class SuggestionGuards {
    private SuggestionGuards() {}

    /**
     * @return what was counted, the first one first
     * @throws DomainError {@code CLASS_MEMBER_UNKNOWN}, {@code THRESHOLD_NOT_REACHED}, {@code NOT_FOUND} where the id is
     *     that of another suggestion
     */
    static List<ClassOccurrence> mustHold(
            String suggestionId, Suggestion suggestion, Authority authority, ClassRegister register) {
        var trigger = ClassTriggers.byReference(suggestion.key().trigger());
        var found = suggestion.memberIds().stream()
                .distinct()
                .map(id -> mustBeVisible(id, authority, register))
                .toList();
        var counted = counted(found, trigger, suggestion.key());
        if (counted.size() < trigger.count() || counted.size() < found.size()) {
            throw new DomainError(
                    ErrorCode.THRESHOLD_NOT_REACHED,
                    Map.of("trigger", trigger.reference(), "counted", counted.size(), "needed", trigger.count()));
        }
        if (!suggestion.key().suggestionId(counted.getFirst().id()).equals(suggestionId)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
        return counted;
    }

    private static ClassOccurrence mustBeVisible(String id, Authority authority, ClassRegister register) {
        return register.occurrence(id)
                .filter(one -> authority.covers(new Subject(RegionCode.of(one.regionCode()), null, null)))
                .orElseThrow(() -> new DomainError(ErrorCode.CLASS_MEMBER_UNKNOWN, Map.of("member", id)));
    }

    private static List<ClassOccurrence> counted(List<ClassOccurrence> found, ClassTrigger trigger, ClassKey key) {
        Set<String> inCases = new HashSet<>();
        found.forEach(one -> inCases.addAll(one.complaintIds()));
        var sorted = found.stream()
                .filter(one -> one.counts() && !inCases.contains(one.id()))
                .filter(one -> ClassKey.of(trigger, one).contains(key))
                .sorted(ClassWindow.ORDER)
                .toList();
        return sorted.stream()
                .filter(one -> ClassWindow.isWithin(sorted.getFirst().day(), one.day(), trigger.windowDays()))
                .toList();
    }
}
