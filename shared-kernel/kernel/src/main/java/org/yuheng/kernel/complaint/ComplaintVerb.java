package org.yuheng.kernel.complaint;

import static org.yuheng.kernel.complaint.ComplaintStage.ACCEPTED;
import static org.yuheng.kernel.complaint.ComplaintStage.ASSIGNED;
import static org.yuheng.kernel.complaint.ComplaintStage.CLOSED;
import static org.yuheng.kernel.complaint.ComplaintStage.CONCLUDED;
import static org.yuheng.kernel.complaint.ComplaintStage.MERGED;
import static org.yuheng.kernel.complaint.ComplaintStage.RECEIVED;
import static org.yuheng.kernel.complaint.ComplaintStage.REDIRECTED;
import static org.yuheng.kernel.complaint.ComplaintStage.REFUSED;
import static org.yuheng.kernel.complaint.ComplaintStage.REPLIED;
import static org.yuheng.kernel.complaint.ComplaintStage.SCREENING;
import static org.yuheng.kernel.complaint.ComplaintStage.SUPPLEMENT_REQUESTED;
import static org.yuheng.kernel.complaint.ComplaintStage.TERMINATED;
import static org.yuheng.kernel.complaint.ComplaintStage.TRANSFERRED;
import static org.yuheng.kernel.complaint.ComplaintStage.VERIFYING;
import static org.yuheng.kernel.complaint.ComplaintStage.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to a complaint, from which stage, and under which overlay. The one table that the decisions, the
 * next steps on screen and the refusals of the API read. A suspended complaint stands still: only what {@link
 * #isPossibleWhileSuspended} is possible.
 */
public enum ComplaintVerb {
    START_SCREENING("开始审查", EnumSet.of(RECEIVED)),
    REQUEST_SUPPLEMENT("要求补充材料", EnumSet.of(SCREENING)),
    SUPPLY("补充材料", EnumSet.of(SUPPLEMENT_REQUESTED)),
    ACCEPT("受理", EnumSet.of(RECEIVED, SCREENING)),
    REFUSE("拟不予受理", EnumSet.of(RECEIVED, SCREENING)),
    APPROVE_REFUSAL("批准不予受理", EnumSet.of(RECEIVED, SCREENING), Overlay.REFUSAL_PROPOSED),
    DECLINE_REFUSAL("不同意不予受理", EnumSet.of(RECEIVED, SCREENING), Overlay.REFUSAL_PROPOSED),
    REDIRECT("告知其他救济途径", EnumSet.of(RECEIVED, SCREENING, ACCEPTED)),
    TRANSFER("转送", EnumSet.of(RECEIVED, SCREENING, ACCEPTED)),
    ASSIGN("交办", EnumSet.of(ACCEPTED, ASSIGNED, VERIFYING)),
    START_VERIFICATION("开始核查", EnumSet.of(ASSIGNED)),
    ESCALATE("转个案监督", EnumSet.of(ACCEPTED, ASSIGNED, VERIFYING)),
    RECORD_FINDING("记录核查结论", EnumSet.of(VERIFYING)),
    REPLY("答复", EnumSet.of(CONCLUDED, REFUSED, REDIRECTED, TRANSFERRED)),
    CALL_BACK("回访", EnumSet.of(REPLIED)),
    CLOSE("结案", EnumSet.of(REPLIED)),
    EXTEND("延长期限", EnumSet.range(RECEIVED, REPLIED)),
    SUSPEND("中止", EnumSet.range(RECEIVED, REPLIED)),
    RESUME("恢复", EnumSet.range(RECEIVED, REPLIED), Overlay.SUSPENDED),
    TERMINATE("终止", EnumSet.range(RECEIVED, REPLIED)),
    WITHDRAW("撤回", EnumSet.range(RECEIVED, REPLIED)),
    MERGE("并案", EnumSet.range(RECEIVED, VERIFYING)),
    REOPEN("重新办理", EnumSet.of(REFUSED, REDIRECTED, TRANSFERRED, WITHDRAWN, TERMINATED, CLOSED)),
    UNDO("撤销刚才的操作", EnumSet.of(ACCEPTED, REDIRECTED)),
    WRITE("留言", EnumSet.complementOf(EnumSet.of(MERGED))),
    APPROVE_IDENTITY_READ("同意查阅身份", EnumSet.allOf(ComplaintStage.class)),
    READ_IDENTITY("查阅身份", EnumSet.allOf(ComplaintStage.class)),
    ERASE_IDENTITY("删除身份信息", EnumSet.range(REFUSED, CLOSED));

    private static final Set<ComplaintVerb> WHILE_SUSPENDED =
            EnumSet.of(RESUME, TERMINATE, WITHDRAW, WRITE, APPROVE_IDENTITY_READ, READ_IDENTITY);

    private final String chinese;
    private final Set<ComplaintStage> from;
    private final Overlay needs;

    ComplaintVerb(String chinese, Set<ComplaintStage> from) {
        this(chinese, from, null);
    }

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
        return from.contains(stage)
                && (needs == null || overlays.contains(needs))
                && (!overlays.contains(Overlay.SUSPENDED) || isPossibleWhileSuspended());
    }

    /** While the clocks stand still by decision of a head, nothing moves but what ends that, or ends the matter. */
    public boolean isPossibleWhileSuspended() {
        return WHILE_SUSPENDED.contains(this);
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
