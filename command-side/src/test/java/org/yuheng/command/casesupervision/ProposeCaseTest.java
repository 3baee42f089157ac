package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_OF_HENAN;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.error.ErrorCode;

/** How a case begins, and what cannot become one. */
class ProposeCaseTest {
    @Test
    void aClerkProposesACaseAboutAnOrganOfTheCity() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK))
                .thenEvent(CaseProposed.class, proposed -> {
                    assertThat(proposed.number()).isEqualTo("410100-2026-J0017");
                    assertThat(proposed.bureauId()).isEqualTo("bureau.zhengzhou");
                    assertThat(proposed.mode()).isEqualTo(SupervisionMode.KEY);
                    assertThat(proposed.complaintIds()).containsExactly(CaseHistories.COMPLAINT);
                    assertThat(proposed.proceedings()).isEqualTo(Proceedings.NONE);
                })
                .andTheVaultKeeps(Map.of("source-1", "来源", "facts-1", "情况"))
                .andItStandsIn(CaseStage.PROPOSED);
    }

    @Test
    void theSameProposalAgainIsTheSameCase() {
        given(CaseHistories.proposed()).when(CaseRequests.propose(CLERK)).thenNothing();
    }

    @Test
    void whatIsNotFromAComplaintIsDailySupervision() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.FILE_REVIEW, null, CaseHistories.ORGAN))
                .thenEvent(
                        CaseProposed.class,
                        proposed -> assertThat(proposed.mode()).isEqualTo(SupervisionMode.DAILY));
    }

    @Test
    void aCaseFromAComplaintNamesIt() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.COMPLAINT, null, CaseHistories.ORGAN))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "complaintIds");
    }

    @Test
    void theComplaintIsAboutTheSameOrgan() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(
                        CLERK, CaseOrigin.COMPLAINT, null, "organ.zhengzhou.cgj", CaseHistories.COMPLAINT))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("expected", CaseHistories.ORGAN);
    }

    @Test
    void aComplaintOfAnotherCityIsNotFound() {
        var elsewhere = TestCaseRegister.usual()
                .with("far", TestCaseRegister.complaint(null, "410300", "enterprise.1", Proceedings.NONE));

        given(CaseHistories.nothing())
                .beside(elsewhere)
                .when(CaseRequests.propose(CLERK, CaseOrigin.COMPLAINT, null, CaseHistories.ORGAN, "far"))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void aMatterThatIsBeforeACourtIsNotSupervisedAgain() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(
                        CLERK, CaseOrigin.OWN_INITIATIVE, null, CaseHistories.ORGAN, "410105", Proceedings.LITIGATION))
                .thenRefused(ErrorCode.IN_PROCEEDINGS)
                .withDetail("proceedings", Proceedings.LITIGATION);
    }

    @Test
    void norOneWhoseComplaintWasTerminatedForReconsideration() {
        given(CaseHistories.nothing())
                .beside(inProceedings(Proceedings.RECONSIDERATION))
                .when(CaseRequests.propose(CLERK))
                .thenRefused(ErrorCode.IN_PROCEEDINGS)
                .withDetail("proceedings", Proceedings.RECONSIDERATION);
    }

    @Test
    void anOrganOfTheProvinceIsBeyondTheCity() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.OWN_INITIATIVE, null, "organ.henan.scjg"))
                .thenRefused(ErrorCode.HIGHER_ORGAN);
    }

    @Test
    void aPlaceOutsideTheRegionIsNotSupervised() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(
                        CLERK, CaseOrigin.OWN_INITIATIVE, null, CaseHistories.ORGAN, "410302", Proceedings.NONE))
                .thenRefused(ErrorCode.NOT_IN_JURISDICTION);
    }

    @Test
    void nobodySupervisesOneself() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.OWN_INITIATIVE, null, "bureau.zhengzhou"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void anOrganMustBeNamedAndRegistered() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.OWN_INITIATIVE, null, null))
                .thenRefused(ErrorCode.ORGAN_MISSING);
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(CLERK, CaseOrigin.OWN_INITIATIVE, null, "organ.unheard-of"))
                .thenRefused(ErrorCode.UNKNOWN_ORGAN);
    }

    @Test
    void specialSupervisionIsForTheProvinceWithAPlan() {
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(
                        CLERK, CaseOrigin.OWN_INITIATIVE, SupervisionMode.SPECIAL, CaseHistories.ORGAN))
                .thenRefused(ErrorCode.SPECIAL_SUPERVISION_NOT_POSSIBLE);
        given(CaseHistories.nothing())
                .when(CaseRequests.propose(
                        CLERK_OF_HENAN, CaseOrigin.OWN_INITIATIVE, SupervisionMode.SPECIAL, CaseHistories.ORGAN))
                .thenEvent(
                        CaseProposed.class,
                        proposed -> assertThat(proposed.mode()).isEqualTo(SupervisionMode.SPECIAL));
    }

    private static CaseRegister inProceedings(Proceedings proceedings) {
        return TestCaseRegister.usual()
                .with(CaseHistories.COMPLAINT, TestCaseRegister.complaint("enterprise.1", proceedings));
    }
}
