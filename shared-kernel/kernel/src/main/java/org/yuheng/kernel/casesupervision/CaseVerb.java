package org.yuheng.kernel.casesupervision;

import static org.yuheng.kernel.casesupervision.CaseStage.CLOSED;
import static org.yuheng.kernel.casesupervision.CaseStage.CLOSED_WITHOUT_VIOLATION;
import static org.yuheng.kernel.casesupervision.CaseStage.DECISION_PROPOSED;
import static org.yuheng.kernel.casesupervision.CaseStage.EXECUTING;
import static org.yuheng.kernel.casesupervision.CaseStage.EXECUTION_REPORTED;
import static org.yuheng.kernel.casesupervision.CaseStage.FILED;
import static org.yuheng.kernel.casesupervision.CaseStage.FINDINGS_DRAFTED;
import static org.yuheng.kernel.casesupervision.CaseStage.FINDINGS_REVIEWED;
import static org.yuheng.kernel.casesupervision.CaseStage.INVESTIGATING;
import static org.yuheng.kernel.casesupervision.CaseStage.PROPOSED;
import static org.yuheng.kernel.casesupervision.CaseStage.RECTIFICATION_REPORTED;
import static org.yuheng.kernel.casesupervision.CaseStage.RECTIFIED;
import static org.yuheng.kernel.casesupervision.CaseStage.RECTIFYING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to a case, from which stage, and under which overlay: the one table that the decisions, the next steps
 * on screen and the refusals of the API read. Beside the table of the law stand {@code add-complaint}, {@code
 * void-paper}, {@code notify-superior}, the two results, follow-ups, money and the digest. A suspended case stands
 * still: only what {@link #isPossibleWhileSuspended} is possible.
 */
public enum CaseVerb {
    FILE("立案", EnumSet.of(PROPOSED)),
    DECLINE_FILING("不予立案", EnumSet.of(PROPOSED)),
    ADD_COMPLAINT("并入投诉", Stages.OPEN),
    ASSIGN_TEAM("确定监督人员", EnumSet.range(FILED, RECTIFICATION_REPORTED)),
    DECLARE_RECUSAL("自行回避", Stages.OPEN),
    APPLY_RECUSAL("申请回避", Stages.OPEN),
    DECIDE_RECUSAL("决定回避", Stages.OPEN, CaseOverlay.RECUSAL_REQUESTED),
    NOTIFY("告知被监督机关", EnumSet.of(FILED)),
    EXPLAIN("说明情况", EnumSet.of(INVESTIGATING)),
    TAKE_MEASURE("采取监督措施", EnumSet.of(FILED, INVESTIGATING, RECTIFYING)),
    ADD_EVIDENCE("收集证据", Stages.OPEN),
    CORRECT_ON_SPOT("当场纠正", EnumSet.of(INVESTIGATING)),
    DRAFT_FINDINGS("拟认定意见", EnumSet.of(INVESTIGATING)),
    REVIEW_FINDINGS("审核认定意见", EnumSet.of(FINDINGS_DRAFTED)),
    CLOSE_WITHOUT_VIOLATION("未发现问题结案", EnumSet.of(FINDINGS_REVIEWED)),
    DRAFT_PAPER("拟制文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTING)),
    APPROVE_PAPER("核准文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTING)),
    ISSUE_PAPER("制发文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTING)),
    SERVE_PAPER("送达文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTION_REPORTED)),
    WITHDRAW_PAPER("撤回文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTION_REPORTED)),
    VOID_PAPER("作废文书", EnumSet.range(FINDINGS_REVIEWED, EXECUTION_REPORTED)),
    REPORT_RECTIFICATION("报送纠正情况", EnumSet.of(RECTIFYING)),
    VERIFY_RECTIFICATION("核验整改", EnumSet.of(RECTIFICATION_REPORTED)),
    REJECT_RECTIFICATION("退回整改", EnumSet.of(RECTIFICATION_REPORTED)),
    OBJECT("提出异议", EnumSet.of(RECTIFYING, RECTIFICATION_REPORTED, EXECUTING)),
    ANSWER_OBJECTION("答复异议", Stages.OPEN, CaseOverlay.OBJECTED),
    PROPOSE_DECISION("报请政府决定", EnumSet.of(FINDINGS_REVIEWED, RECTIFYING)),
    DECIDE("政府决定", EnumSet.of(DECISION_PROPOSED)),
    REPORT_EXECUTION("报送执行情况", EnumSet.of(EXECUTING)),
    VERIFY_EXECUTION("核验执行", EnumSet.of(EXECUTION_REPORTED)),
    LIST("挂牌督办", Stages.OPEN),
    ELEVATE("提级监督", Stages.OPEN),
    JOIN("联合监督", Stages.OPEN),
    CIRCULATE("通报", Stages.REVIEWED_OR_LATER),
    PUBLISH("向社会公布", Stages.REVIEWED_OR_LATER),
    NOTIFY_SUPERIOR("告知上一级主管部门", Stages.REVIEWED_OR_LATER),
    SUGGEST_PERSONNEL("提出人员处理建议", Stages.REVIEWED_OR_LATER),
    RECORD_PERSONNEL_RESULT("记录人员处理结果", Stages.REVIEWED_OR_LATER, CaseOverlay.PERSONNEL_SUGGESTED),
    TRANSFER_CLUE("移送问题线索", Stages.FILED_OR_LATER),
    ACKNOWLEDGE_CLUE("签收线索", Stages.FILED_OR_LATER, CaseOverlay.CLUE_TRANSFERRED),
    RECORD_CLUE_RESULT("反馈线索处理结果", Stages.FILED_OR_LATER, CaseOverlay.CLUE_TRANSFERRED),
    SET_FOLLOW_UP("确定后续事项", Stages.REVIEWED_OR_LATER),
    COMPLETE_FOLLOW_UP("完成后续事项", Stages.REVIEWED_OR_LATER),
    RECORD_MONEY("记录金额", Stages.FILED_OR_LATER),
    SUSPEND("中止", Stages.OPEN),
    RESUME("恢复", Stages.OPEN, CaseOverlay.SUSPENDED),
    CLOSE("结案", EnumSet.of(INVESTIGATING, FINDINGS_REVIEWED, RECTIFYING, RECTIFIED)),
    WRITE_DIGEST("编写案例摘要", EnumSet.of(CLOSED_WITHOUT_VIOLATION, CLOSED)),
    RELEASE_DIGEST("案例入库", EnumSet.of(CLOSED_WITHOUT_VIOLATION, CLOSED));

    private static final Set<CaseVerb> WHILE_SUSPENDED = EnumSet.of(
            ADD_COMPLAINT,
            DECLARE_RECUSAL,
            APPLY_RECUSAL,
            DECIDE_RECUSAL,
            ADD_EVIDENCE,
            WITHDRAW_PAPER,
            ANSWER_OBJECTION,
            ELEVATE,
            TRANSFER_CLUE,
            ACKNOWLEDGE_CLUE,
            RECORD_CLUE_RESULT,
            RECORD_PERSONNEL_RESULT,
            COMPLETE_FOLLOW_UP,
            RESUME);

    private final String chinese;
    private final Set<CaseStage> from;
    private final CaseOverlay needs;

    CaseVerb(String chinese, Set<CaseStage> from) {
        this(chinese, from, null);
    }

    CaseVerb(String chinese, Set<CaseStage> from, CaseOverlay needs) {
        this.chinese = chinese;
        this.from = from;
        this.needs = needs;
    }

    /** Sets of stages that several rows share. */
    private static final class Stages {
        private static final Set<CaseStage> OPEN = EnumSet.range(PROPOSED, EXECUTION_REPORTED);
        private static final Set<CaseStage> FILED_OR_LATER =
                both(EnumSet.range(FILED, EXECUTION_REPORTED), CLOSED_WITHOUT_VIOLATION);
        private static final Set<CaseStage> REVIEWED_OR_LATER =
                both(EnumSet.range(FINDINGS_REVIEWED, EXECUTION_REPORTED), CLOSED);

        private static Set<CaseStage> both(Set<CaseStage> open, CaseStage ended) {
            var stages = EnumSet.copyOf(open);
            stages.add(ended);
            stages.add(CLOSED);
            return stages;
        }
    }

    public String chinese() {
        return chinese;
    }

    /** The verb as it stands in a path: {@code draft-findings}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPossibleIn(CaseStage stage, Set<CaseOverlay> overlays) {
        return from.contains(stage)
                && (needs == null || overlays.contains(needs))
                && (!overlays.contains(CaseOverlay.SUSPENDED) || isPossibleWhileSuspended());
    }

    /** 《行政执法监督条例》第三十三条第三款: what is before a court is not supervised again; only what waits or ends is possible. */
    public boolean isPossibleWhileSuspended() {
        return WHILE_SUSPENDED.contains(this);
    }

    /** The overlay without which the verb is not possible, if there is one. */
    public Optional<CaseOverlay> needs() {
        return Optional.ofNullable(needs);
    }

    public Set<CaseStage> from() {
        return from;
    }

    public static List<CaseVerb> possibleIn(CaseStage stage, Set<CaseOverlay> overlays) {
        return Arrays.stream(values())
                .filter(verb -> verb.isPossibleIn(stage, overlays))
                .toList();
    }
}
