package org.yuheng.query.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.view.ViewDocument;

/**
 * A receipt with the complaints in which its matter went on. Of each of those it shows what happened there since the
 * matter came to it, and nothing else: what was before belongs to somebody else.
 *
 * @param own the complaint of the receipt
 * @param end the one in which the matter is now
 * @param steps its own up to the merger, then those of the next from that merger on
 */
record FollowedReceipt(ReceiptDocument own, ReceiptDocument end, List<BiographyStep> steps) implements ViewDocument {
    /** More mergers than that are not followed. */
    static final int LONGEST = 20;

    /** What became of the identity behind the other complaint is no concern of this one. */
    private static final Set<String> ABOUT_THE_OTHER_PERSON = Stream.of(
                    IdentityReadApproved.class, IdentityRead.class, IdentityErased.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    /** @param find by complaint id */
    static FollowedReceipt of(ReceiptDocument own, Function<String, Optional<ReceiptDocument>> find) {
        var steps = new ArrayList<>(own.steps());
        var seen = new HashSet<String>();
        var end = own;
        while (end.mergedInto() != null && seen.add(end.id()) && seen.size() <= LONGEST) {
            var next = find.apply(end.mergedInto()).orElse(null);
            if (next == null) {
                break;
            }
            steps.addAll(since(end.mergedAt(), next));
            end = next;
        }
        return new FollowedReceipt(own, end, steps);
    }

    private static List<BiographyStep> since(Instant merger, ReceiptDocument next) {
        var shown = new ArrayList<BiographyStep>();
        for (var step : next.steps()) {
            if (step.at().isAfter(merger) && !ABOUT_THE_OTHER_PERSON.contains(step.event())) {
                shown.add(step.waitedSince(
                        shown.isEmpty() ? merger : shown.getLast().effectiveAt()));
            }
        }
        return shown;
    }

    boolean isMerged() {
        return own != end;
    }

    @Override
    public String id() {
        return own.id();
    }

    /** Of the complaint in which the matter is now: that is the one to which a message goes. */
    @Override
    public long version() {
        return end.version();
    }
}
