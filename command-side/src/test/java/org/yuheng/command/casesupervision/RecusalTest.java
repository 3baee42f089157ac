package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.COMPLAINANT;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_CLERK;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.STRANGER;
import static org.yuheng.command.casesupervision.CasePersons.SUPERIOR;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.RecusalDecided;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.error.ErrorCode;

/** Stepping back 回避: declared, asked for, decided. 《河南省行政执法条例》第二十三条（参照适用）. */
class RecusalTest {
    @Test
    void whoDeclaresAGroundActsNoMore() {
        var stepped = given(CaseHistories.withEvidence())
                .when(CaseRequests.declareRecusal(CLERK))
                .thenEventKinds(RecusalDeclared.class)
                .andItStandsIn(CaseStage.INVESTIGATING)
                .life();

        given(stepped)
                .when(CaseRequests.draftFindings(CLERK, CaseHistories.UNLAWFUL))
                .thenRefused(ErrorCode.RECUSAL_GROUND)
                .withDetail("person", "bureau.zhengzhou");
        given(stepped)
                .when(CaseRequests.takeMeasure(OTHER_CLERK, MeasureKind.INTERVIEW, null))
                .thenRefused(ErrorCode.TEAM_TOO_SMALL);
    }

    @Test
    void theOrganAsksAndAHeadDecides() {
        var askedFor = given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, CLERK))
                .thenEventKinds(RecusalRequested.class)
                .andTheVaultKeeps(Map.of("recusal-5", "是近亲属"))
                .andItStandsIn(CaseStage.INVESTIGATING, CaseOverlay.RECUSAL_REQUESTED)
                .life();

        given(askedFor).when(CaseRequests.addEvidence(CLERK, 'b')).thenRefused(ErrorCode.RECUSAL_GROUND);
        given(askedFor)
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, CLERK))
                .thenNothing();
        given(askedFor)
                .when(CaseRequests.decideRecusal(HEAD, true))
                .thenEvent(RecusalDecided.class, decided -> {
                    assertThat(decided.person()).isEqualTo("bureau.zhengzhou");
                    assertThat(decided.recused()).isTrue();
                })
                .andItStandsIn(CaseStage.INVESTIGATING);
    }

    @Test
    void aRecusalThatIsNotGrantedLetsThePersonActAgain() {
        var kept = CaseLife.after(CaseHistories.investigating())
                .then(CaseRequests.applyRecusal(CasePersons.ORGAN, CLERK), CaseRequests.decideRecusal(HEAD, false))
                .events();

        given(kept).when(CaseRequests.addEvidence(CLERK, 'b')).thenEventKinds(EvidenceAdded.class);
    }

    @Test
    void theComplainantMayAskTooAndAStrangerFindsNoCase() {
        given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(COMPLAINANT, CLERK))
                .thenEventKinds(RecusalRequested.class);
        given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(STRANGER, CLERK))
                .thenRefused(ErrorCode.NOT_FOUND);
        given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.OTHER_ORGAN, CLERK))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void aboutAHeadOnlyASuperiorBureauDecides() {
        var askedFor = given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, HEAD))
                .life();

        given(askedFor).when(CaseRequests.decideRecusal(OTHER_HEAD, false)).thenRefused(ErrorCode.NOT_SUPERIOR);
        given(askedFor).when(CaseRequests.decideRecusal(SUPERIOR, true)).thenEventKinds(RecusalDecided.class);
    }

    @Test
    void alsoWhenTheSuperiorBureauHandlesTheCaseItself() {
        var elevated = CaseLife.after(CaseHistories.investigating())
                .then(
                        new CaseCommand.Elevate(asked(SUPERIOR), text("提级")),
                        CaseRequests.applyRecusal(CasePersons.ORGAN, HEAD))
                .events();

        given(elevated).when(CaseRequests.decideRecusal(SUPERIOR, true)).thenEventKinds(RecusalDecided.class);
    }

    @Test
    void aSuperiorBureauLeavesAClerkToTheHead() {
        var askedFor = given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, CLERK))
                .life();

        given(askedFor).when(CaseRequests.decideRecusal(SUPERIOR, true)).thenRefused(ErrorCode.NOT_HANDLING_BUREAU);
    }

    @Test
    void nobodyDecidesAboutOneself() {
        var askedFor = given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, HEAD))
                .life();

        given(askedFor).when(CaseRequests.decideRecusal(HEAD, false)).thenRefused(ErrorCode.RECUSAL_GROUND);
    }
}
