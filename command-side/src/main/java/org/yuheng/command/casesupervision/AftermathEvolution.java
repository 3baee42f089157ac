package org.yuheng.command.casesupervision;

import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of what lies beside the papers. */
final class AftermathEvolution {
    private AftermathEvolution() {}

    static CaseState.Known marked(CaseState.Known state, CaseOverlay overlay) {
        return state.withAftermath(state.aftermath().mark(overlay));
    }

    static CaseState.Known evolve(CaseState.Known state, CaseListed e) {
        return marked(state, CaseOverlay.LISTED)
                .withPeriods(PeriodEvolution.started(
                        state,
                        ClockKind.LISTING,
                        e.caseId(),
                        e.listingRule(),
                        e.listingStartedOn(),
                        e.listingDueOn(),
                        e.listingDueProvisional(),
                        e.periodDays() == null
                                ? null
                                : new Periods.Length(e.listingStartedOn(), e.periodDays(), PeriodUnit.CALENDAR_DAY)));
    }

    static CaseState.Known evolve(CaseState.Known state, CaseElevated e) {
        return marked(state, CaseOverlay.ELEVATED)
                .withParties(state.parties().elevatedTo(e.bureauId(), e.bureauRegion()));
    }

    static CaseState.Known evolve(CaseState.Known state, CaseJoined e) {
        return marked(state, CaseOverlay.JOINT).withParties(state.parties().joinedBy(e.partnerId()));
    }

    static CaseState.Known evolve(CaseState.Known state, PersonnelSuggested e) {
        return marked(state, CaseOverlay.PERSONNEL_SUGGESTED)
                .withAftermath(
                        state.aftermath().mark(CaseOverlay.PERSONNEL_SUGGESTED).suggestion(e.suggestionId(), false));
    }

    static CaseState.Known evolve(CaseState.Known state, PersonnelDecided e) {
        return state.withAftermath(state.aftermath().suggestion(e.suggestionId(), true));
    }

    static CaseState.Known evolve(CaseState.Known state, ClueTransferred e) {
        return state.withAftermath(state.aftermath()
                .mark(CaseOverlay.CLUE_TRANSFERRED)
                .clue(e.clueId(), new Aftermath.Clue(e.receiver(), false)));
    }

    static CaseState.Known evolve(CaseState.Known state, ClueAcknowledged e) {
        var clue = state.aftermath().clues().get(e.clueId());
        return state.withAftermath(state.aftermath().clue(e.clueId(), new Aftermath.Clue(clue.receiver(), true)));
    }

    static CaseState.Known evolve(CaseState.Known state, FollowUpSet e) {
        return state.withAftermath(
                        state.aftermath().followUp(e.followUpId(), new Aftermath.FollowUp(e.responsibleId(), false)))
                .withPeriods(PeriodEvolution.started(
                        state,
                        ClockKind.FOLLOW_UP,
                        e.followUpId(),
                        e.rule(),
                        e.startedOn(),
                        e.dueOn(),
                        e.dueProvisional()));
    }

    static CaseState.Known evolve(CaseState.Known state, FollowUpDone e) {
        var followUp = state.aftermath().followUps().get(e.followUpId());
        return state.withAftermath(state.aftermath()
                        .followUp(e.followUpId(), new Aftermath.FollowUp(followUp.responsible(), true)))
                .withPeriods(state.periods().end(ClockKind.FOLLOW_UP, e.followUpId()));
    }
}
