package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.RecusalDecided;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;

/** How a case begins, and who is on its team. Pure. */
final class OpeningFold {
    private OpeningFold() {}

    static CaseDocument proposed(CaseProposed e, long version) {
        var opening = new CaseOpening(
                e.number(),
                e.origin(),
                e.mode(),
                e.proceedings(),
                e.bureauId(),
                e.bureauRegion(),
                e.organId(),
                e.regionCode(),
                e.matters(),
                e.complaintIds(),
                e.subject(),
                e.sourceRef(),
                e.factsRef(),
                CaseNote.of(e.by(), e.at(), null),
                null,
                null,
                null,
                e.itemCode());
        return new CaseDocument(
                e.caseId(),
                version,
                CaseStage.PROPOSED,
                List.of(),
                opening,
                CaseTeam.NONE,
                List.of(),
                CaseInquiry.NONE,
                List.of(),
                CaseCorrection.NONE,
                CaseWider.NONE,
                CaseAftermath.NONE);
    }

    static CaseOpening told(CaseOpening opening, CaseNoticeServed e) {
        return opening.told(new CaseOpening.Notice(e.manner(), e.servedOn(), CaseNote.of(e.by(), e.at(), e.textRef())));
    }

    static CaseTeam assigned(CaseTeam team, TeamAssigned e) {
        return new CaseTeam(e.members(), e.leader(), team.recusals());
    }

    /** Nobody has to decide on it. */
    static CaseTeam declared(CaseTeam team, RecusalDeclared e) {
        return with(
                team,
                new CaseTeam.Recusal(
                        null, e.person(), e.ground(), CaseNote.of(e.by(), e.at(), e.textRef()), true, null));
    }

    static CaseTeam requested(CaseTeam team, RecusalRequested e) {
        return with(
                team,
                new CaseTeam.Recusal(
                        e.requestId(), e.person(), e.ground(), CaseNote.of(e.by(), e.at(), e.textRef()), null, null));
    }

    static CaseTeam decided(CaseTeam team, RecusalDecided e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return new CaseTeam(
                team.members(),
                team.leader(),
                Changed.where(
                        team.recusals(),
                        recusal -> e.requestId().equals(recusal.id()),
                        recusal -> new CaseTeam.Recusal(
                                recusal.id(), recusal.person(), recusal.ground(), recusal.asked(), e.recused(), note)));
    }

    private static CaseTeam with(CaseTeam team, CaseTeam.Recusal recusal) {
        return new CaseTeam(team.members(), team.leader(), Changed.with(team.recusals(), recusal));
    }
}
