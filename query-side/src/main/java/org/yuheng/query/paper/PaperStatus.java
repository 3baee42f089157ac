package org.yuheng.query.paper;

import java.util.Optional;

/**
 * Why a paper is not in force.
 *
 * @param mark the word across the sheet
 * @param line one sentence
 */
record PaperStatus(String mark, String line) {
    /** Empty for a paper that was issued and stands. */
    static Optional<PaperStatus> of(PaperContent content) {
        return switch (content.state()) {
            case DRAFTED -> Optional.of(new PaperStatus("草稿", "草稿，尚未审批和签发，不具有效力。"));
            case APPROVED -> Optional.of(new PaperStatus("待签发", "已审批，尚未签发，不具有效力。"));
            case VOIDED -> Optional.of(new PaperStatus("作废", "本文书已作废，文号留存备查，不再使用。"));
            case WITHDRAWN -> Optional.of(new PaperStatus("已撤回", withdrawn(content.withdrawal())));
            case ISSUED, SERVED -> Optional.empty();
        };
    }

    private static String withdrawn(PaperContent.Withdrawal withdrawal) {
        if (withdrawal == null || withdrawal.date() == null) {
            return "本文书已撤回，不再执行。";
        }
        var reason = withdrawal.reason();
        return "本文书已于" + PaperTexts.date(withdrawal.date()) + "撤回，不再执行。"
                + (reason == null || reason.isBlank() ? "" : "理由：" + reason);
    }
}
