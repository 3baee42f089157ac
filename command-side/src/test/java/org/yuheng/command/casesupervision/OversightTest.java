package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_OF_HENAN;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_OF_JINSHUI;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT_OF_HENAN;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.HEAD_OF_HENAN;
import static org.yuheng.command.casesupervision.CasePersons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.casesupervision.CasePersons.SUPERIOR;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.event.CaseCirculated;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CasePublished;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.SuperiorNotified;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 挂牌、提级、联合、通报、公布. 《行政执法监督条例》第二十条、第三十一条、第四十二条. */
class OversightTest {
    @Test
    void aCaseIsPutOnTheListWithAPeriod() {
        given(CaseHistories.investigating())
                .when(new CaseCommand.PutOnList(asked(HEAD), null, text("挂牌")))
                .thenEvent(
                        CaseListed.class,
                        listed -> assertThat(listed.listingRule()).isEqualTo("case.listing@1"))
                .andItStandsIn(CaseStage.INVESTIGATING, CaseOverlay.LISTED)
                .andRunsUntil(ClockKind.LISTING, CaseHistories.ID, "2026-05-11");
        given(CaseHistories.investigating())
                .when(new CaseCommand.PutOnList(asked(HEAD), 0, text("挂牌")))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "days");
    }

    @Test
    void byItsOwnBureauOrASuperiorOneAndNobodyElse() {
        given(CaseHistories.investigating())
                .when(new CaseCommand.PutOnList(asked(HEAD_OF_HENAN), null, text("挂牌")))
                .thenEventKinds(CaseListed.class);
        given(CaseHistories.investigating())
                .when(new CaseCommand.PutOnList(asked(HEAD_OF_THE_ORGAN), null, text("挂牌")))
                .thenRefused(ErrorCode.NOT_HANDLING_BUREAU);
    }

    @Test
    void aSuperiorBureauTakesTheCaseAndTheFormerOneBecomesItsPartner() {
        var elevated = given(CaseHistories.decisionProposed())
                .when(new CaseCommand.Elevate(asked(SUPERIOR), text("提级")))
                .thenEvent(CaseElevated.class, e -> {
                    assertThat(e.fromBureauId()).isEqualTo("bureau.zhengzhou");
                    assertThat(e.bureauId()).isEqualTo("bureau.henan");
                })
                .andItStandsIn(CaseStage.DECISION_PROPOSED, CaseOverlay.ELEVATED)
                .life();

        given(elevated)
                .when(CaseRequests.assignTeam(HEAD_OF_HENAN, CLERK_OF_HENAN, CLERK))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
        given(elevated).when(CaseRequests.addEvidence(CLERK, 'b')).thenEventKinds(EvidenceAdded.class);
        given(elevated).when(CaseRequests.addEvidence(CLERK_OF_HENAN, 'b')).thenEventKinds(EvidenceAdded.class);
        given(elevated).when(CaseRequests.decide(GOVERNMENT, true)).thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(elevated).when(CaseRequests.decide(GOVERNMENT_OF_HENAN, true)).thenEventKinds(GovernmentDecided.class);
    }

    @Test
    void theTeamOfAnElevatedCaseMayBeOfBothBureaus() {
        var elevated = given(CaseHistories.filed())
                .when(new CaseCommand.Elevate(asked(SUPERIOR), text("提级")))
                .life();

        given(elevated)
                .when(CaseRequests.assignTeam(HEAD_OF_HENAN, CLERK_OF_HENAN, CLERK))
                .thenEventKinds(TeamAssigned.class);
        given(elevated)
                .when(new CaseCommand.Elevate(asked(SUPERIOR), text("提级")))
                .thenRefused(ErrorCode.NOT_SUPERIOR);
    }

    @Test
    void anotherBureauTakesPartOnce() {
        var joined = given(CaseHistories.investigating())
                .when(new CaseCommand.Join(asked(HEAD), "bureau.jinshui", text("联合")))
                .thenEvent(CaseJoined.class, e -> assertThat(e.partnerRegion()).isEqualTo("410105"))
                .andItStandsIn(CaseStage.INVESTIGATING, CaseOverlay.JOINT)
                .life();

        given(joined)
                .when(new CaseCommand.Join(asked(HEAD), "bureau.jinshui", text("联合")))
                .thenNothing();
        given(joined).when(CaseRequests.addEvidence(CLERK_OF_JINSHUI, 'b')).thenEventKinds(EvidenceAdded.class);
        given(CaseHistories.investigating())
                .when(CaseRequests.addEvidence(CLERK_OF_JINSHUI, 'b'))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void aSuperiorBureauThatNamesNobodyTakesPartItself() {
        given(CaseHistories.investigating())
                .when(new CaseCommand.Join(asked(SUPERIOR), null, text("联合")))
                .thenEvent(CaseJoined.class, e -> assertThat(e.partnerId()).isEqualTo("bureau.henan"));
        given(CaseHistories.investigating())
                .when(new CaseCommand.Join(asked(HEAD), "organ.zhengzhou.cgj", text("联合")))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "partner");
    }

    @Test
    void whatWasFoundIsCirculatedOrPublished() {
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.Circulate(asked(HEAD), CirculationScope.REGION, text("通报")))
                .thenEventKinds(CaseCirculated.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED, CaseOverlay.CIRCULATED);
        given(CaseHistories.closed())
                .when(new CaseCommand.Publish(asked(HEAD), text("公布")))
                .thenEventKinds(CasePublished.class)
                .andItStandsIn(CaseStage.CLOSED, CaseOverlay.PUBLISHED);
    }

    @Test
    void whereNothingWasFoundThereIsNoGround() {
        given(CaseHistories.findingsReviewed())
                .when(new CaseCommand.Circulate(asked(HEAD), CirculationScope.REGION, text("通报")))
                .thenRefused(ErrorCode.PUBLICITY_GROUND_MISSING);
        given(CaseHistories.findingsReviewed())
                .when(new CaseCommand.Publish(asked(HEAD), text("公布")))
                .thenRefused(ErrorCode.PUBLICITY_GROUND_MISSING);
    }

    @Test
    void theSuperiorDepartmentOfTheOrganIsTold() {
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.NotifySuperior(asked(HEAD), "organ.henan.scjg", text("告知")))
                .thenEventKinds(SuperiorNotified.class);
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.NotifySuperior(asked(HEAD), "organ.unheard-of", text("告知")))
                .thenRefused(ErrorCode.UNKNOWN_ORGAN);
    }
}
