package org.yuheng.kernel.complaint;

import static org.yuheng.kernel.complaint.ComplaintStage.ACCEPTED;
import static org.yuheng.kernel.complaint.ComplaintStage.RECEIVED;
import static org.yuheng.kernel.complaint.ComplaintStage.REFUSED;
import static org.yuheng.kernel.complaint.ComplaintStage.SCREENING;
import static org.yuheng.kernel.complaint.ComplaintStage.SUPPLEMENT_REQUESTED;
import static org.yuheng.kernel.complaint.ComplaintStage.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to a complaint, from which stage, and under which overlay. The one table that the decisions, the
 * next steps on screen and the refusals of the API read.
 */
public enum ComplaintVerb {
    START_SCREENING("开始审查", EnumSet.of(RECEIVED), null),
    REQUEST_SUPPLEMENT("要求补充材料", EnumSet.of(SCREENING), null),
    SUPPLY("补充材料", EnumSet.of(SUPPLEMENT_REQUESTED), null),
    ACCEPT("受理", EnumSet.of(RECEIVED, SCREENING), null),
    REFUSE("拟不予受理", EnumSet.of(RECEIVED, SCREENING), null),
    APPROVE_REFUSAL("批准不予受理", EnumSet.of(RECEIVED, SCREENING), Overlay.REFUSAL_PROPOSED),
    DECLINE_REFUSAL("不同意不予受理", EnumSet.of(RECEIVED, SCREENING), Overlay.REFUSAL_PROPOSED),
    WITHDRAW("撤回", EnumSet.of(RECEIVED, SCREENING, SUPPLEMENT_REQUESTED, ACCEPTED), null),
    APPROVE_IDENTITY_READ(
            "同意查阅身份", EnumSet.of(RECEIVED, SCREENING, SUPPLEMENT_REQUESTED, ACCEPTED, REFUSED, WITHDRAWN), null),
    READ_IDENTITY("查阅身份", EnumSet.of(RECEIVED, SCREENING, SUPPLEMENT_REQUESTED, ACCEPTED, REFUSED, WITHDRAWN), null);

    private final String chinese;
    private final Set<ComplaintStage> from;
    private final Overlay needs;

    ComplaintVerb(String chinese, Set<ComplaintStage> from, Overlay needs) {
        this.chinese = chinese;
        this.from = from;
        this.needs = needs;
    }

    public String chinese() {
        return chinese;
    }

    /** The verb as it stands in a path: {@code approve-refusal}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPossibleIn(ComplaintStage stage, Set<Overlay> overlays) {
        return from.contains(stage) && (needs == null || overlays.contains(needs));
    }

    /** The overlay without which the verb is not possible, if there is one. */
    public Optional<Overlay> needs() {
        return Optional.ofNullable(needs);
    }

    public Set<ComplaintStage> from() {
        return from;
    }

    public static List<ComplaintVerb> possibleIn(ComplaintStage stage, Set<Overlay> overlays) {
        return Arrays.stream(values())
                .filter(verb -> verb.isPossibleIn(stage, overlays))
                .toList();
    }
}
