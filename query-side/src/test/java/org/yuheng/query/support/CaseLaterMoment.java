package org.yuheng.query.support;

import java.util.List;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.MovedPeriod;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.event.CaseCirculated;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CasePublished;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.DigestReleased;
import org.yuheng.kernel.casesupervision.event.DigestWritten;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.casesupervision.event.SuperiorNotified;
import org.yuheng.query.casesupervision.CaseClock;

/** What may happen to a case beside its papers, and at its end. */
record CaseLaterMoment(CaseMoment moment) {
    List<CaseEvent> of(CaseVerb verb) {
        var document = moment.document();
        var id = document.id();
        var now = moment.now();
        var wider = document.wider();
        return switch (verb) {
            case LIST ->
                CaseMoment.one(new CaseListed(
                        id,
                        CaseStory.HEAD,
                        "listed",
                        null,
                        CaseMoment.rule("case.listing"),
                        moment.day(),
                        moment.in(60),
                        false,
                        now));
            case ELEVATE ->
                CaseMoment.one(new CaseElevated(
                        id, CaseStory.SUPERIOR, document.bureauId(), "bureau-henan", "410000", "elevated", now));
            case JOIN -> CaseMoment.one(new CaseJoined(id, CaseStory.HEAD, "bureau-luoyang", "410300", "joined", now));
            case CIRCULATE ->
                CaseMoment.one(new CaseCirculated(id, CaseStory.HEAD, CirculationScope.REGION, "circular", now));
            case PUBLISH -> CaseMoment.one(new CasePublished(id, CaseStory.HEAD, "published", now));
            case NOTIFY_SUPERIOR -> CaseMoment.one(new SuperiorNotified(id, CaseStory.HEAD, null, "told", now));
            case SUGGEST_PERSONNEL ->
                CaseMoment.one(new PersonnelSuggested(
                        id,
                        CaseStory.HEAD,
                        "S" + (wider.suggestions().size() + 1),
                        PersonnelKind.TRANSFER,
                        "organ-scjg",
                        "person",
                        "why",
                        now));
            case RECORD_PERSONNEL_RESULT ->
                CaseMoment.one(new PersonnelDecided(
                        id,
                        CaseStory.HEAD,
                        wider.suggestions().getLast().id(),
                        moment.random().nextBoolean(),
                        null,
                        now));
            case TRANSFER_CLUE ->
                CaseMoment.one(new ClueTransferred(
                        id,
                        CaseStory.HEAD,
                        "C" + (wider.clues().size() + 1),
                        ClueKind.DERELICTION,
                        "discipline-zz",
                        "clue",
                        now));
            case ACKNOWLEDGE_CLUE ->
                CaseMoment.one(new ClueAcknowledged(
                        id, CaseStory.DISCIPLINE, wider.clues().getLast().id(), now));
            case RECORD_CLUE_RESULT ->
                CaseMoment.one(new ClueResultRecorded(
                        id, CaseStory.DISCIPLINE, wider.clues().getLast().id(), ClueOutcome.FILED, "result", now));
            case SUSPEND ->
                CaseMoment.one(
                        new CaseSuspended(id, CaseStory.HEAD, moment.any(CaseSuspensionGround.values()), "why", now));
            case RESUME -> CaseMoment.one(new CaseResumed(id, CaseStory.HEAD, "goes on", moved(), now));
            case SET_FOLLOW_UP ->
                CaseMoment.one(new FollowUpSet(
                        id,
                        CaseStory.CLERK,
                        "F" + (document.aftermath().followUps().size() + 1),
                        FollowUpKind.WITHDRAW_PUBLICITY,
                        moment.organ(),
                        null,
                        CaseMoment.rule("follow-up.withdraw-publicity"),
                        moment.day(),
                        moment.in(3),
                        false,
                        now));
            case COMPLETE_FOLLOW_UP ->
                document.aftermath().followUps().stream()
                        .filter(one -> one.done() == null)
                        .findFirst()
                        .map(one -> CaseMoment.one(
                                new FollowUpDone(id, CaseStory.ORGAN, one.id(), false, moment.day(), null, now)))
                        .orElse(List.of());
            case RECORD_MONEY ->
                CaseMoment.one(
                        new MoneyRecorded(id, CaseStory.CLERK, moment.any(MoneyKind.values()), 5_000_000, null, now));
            case CLOSE -> CaseMoment.one(new CaseClosed(id, CaseStory.HEAD, "closed", now));
            case WRITE_DIGEST -> CaseMoment.one(new DigestWritten(id, CaseStory.CLERK, "digest", now));
            case RELEASE_DIGEST ->
                document.aftermath().digest().written() == null
                        ? List.of()
                        : CaseMoment.one(new DigestReleased(id, CaseStory.HEAD, now));
            default -> throw new IllegalArgumentException(verb.name());
        };
    }

    private List<MovedPeriod> moved() {
        return moment.document().clocks().stream()
                .filter(clock -> clock.state() == CaseClock.State.STOPPED)
                .filter(clock -> moment.random().nextInt(4) > 0)
                .map(clock -> new MovedPeriod(
                        clock.clock(),
                        clock.holderId(),
                        clock.rule(),
                        clock.startedOn(),
                        moment.in(8),
                        false,
                        8,
                        PeriodUnit.CALENDAR_DAY))
                .toList();
    }
}
