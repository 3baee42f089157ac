package org.yuheng.command.notice;

import java.util.Locale;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.complaint.ComplaintStage;

/**
 * What a notice is about, as it stood after the step.
 *
 * @param stage name of the stage, one of those of its kind
 */
record NoticeSubject(Kind kind, String id, String number, String stage) {
    enum Kind {
        COMPLAINT,
        CASE
    }

    static NoticeSubject of(ComplaintParties complaint) {
        return new NoticeSubject(
                Kind.COMPLAINT,
                complaint.complaintId(),
                complaint.number(),
                complaint.stage().name());
    }

    /** The organ reads the stage as it may know it. */
    static NoticeSubject of(CaseParties supervised, Audience reader) {
        var stage = reader == Audience.ORGAN ? supervised.toldStage() : supervised.stage();
        return new NoticeSubject(Kind.CASE, supervised.caseId(), supervised.number(), stage.name());
    }

    /** Null for a case. */
    String complaintId() {
        return kind == Kind.COMPLAINT ? id : null;
    }

    /** Null for a complaint. */
    String caseId() {
        return kind == Kind.CASE ? id : null;
    }

    String stageInChinese() {
        return switch (kind) {
            case COMPLAINT -> ComplaintStage.valueOf(stage).chinese();
            case CASE -> CaseStage.valueOf(stage).chinese();
        };
    }

    String stageInEnglish() {
        return stage.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
