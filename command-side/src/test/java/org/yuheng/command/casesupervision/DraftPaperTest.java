package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_CLERK;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.error.ErrorCode;

/** Which paper fits which finding. 《行政执法监督条例》第二十六条至第二十九条. */
class DraftPaperTest {
    @Test
    void aLetterIsForADutyThatWasNotPerformed() {
        given(CaseHistories.findingsReviewed(CaseHistories.NOT_PERFORMED, CaseHistories.UNLAWFUL))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_LETTER))
                .thenEvent(PaperDrafted.class, drafted -> {
                    assertThat(drafted.paperId()).isEqualTo(CaseHistories.PAPER);
                    assertThat(drafted.findings()).containsExactly(1);
                    assertThat(drafted.periodUnit()).isEqualTo(PeriodUnit.CALENDAR_DAY);
                })
                .andTheVaultKeeps(Map.of("paper-facts-8", "事实", "paper-requirement-8", "要求"));
    }

    @Test
    void aLetterForAnActDoneWronglyIsRefusedWithWhatIsLawful() {
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_LETTER))
                .thenRefused(ErrorCode.PAPER_KIND_NOT_FITTING)
                .withDetail("kind", PaperKind.SUPERVISION_LETTER)
                .withDetail("lawful", List.of(PaperKind.SUPERVISION_OPINION, PaperKind.OTHER_DOCUMENT));
    }

    @Test
    void anOpinionForADutyNotPerformedIsRefusedWithWhatIsLawful() {
        given(CaseHistories.findingsReviewed(CaseHistories.NOT_PERFORMED))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION))
                .thenRefused(ErrorCode.PAPER_KIND_NOT_FITTING)
                .withDetail("lawful", List.of(PaperKind.SUPERVISION_LETTER, PaperKind.OTHER_DOCUMENT));
    }

    @Test
    void aMereDefectIsForSoftGuidance() {
        given(CaseHistories.findingsReviewed(CaseHistories.DEFECT))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION))
                .thenRefused(ErrorCode.PAPER_KIND_NOT_FITTING)
                .withDetail("lawful", List.of(PaperKind.OTHER_DOCUMENT));
        given(CaseHistories.findingsReviewed(CaseHistories.DEFECT))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.OTHER_DOCUMENT))
                .thenEventKinds(PaperDrafted.class);
    }

    @Test
    void aFindingThatIsNamedMustFitAndExist() {
        given(CaseHistories.findingsReviewed(CaseHistories.NOT_PERFORMED, CaseHistories.UNLAWFUL))
                .when(naming(2))
                .thenRefused(ErrorCode.PAPER_KIND_NOT_FITTING);
        given(CaseHistories.findingsReviewed(CaseHistories.NOT_PERFORMED))
                .when(naming(3))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "findings");
    }

    private static CaseCommand.DraftPaper naming(int finding) {
        return new CaseCommand.DraftPaper(
                asked(CLERK),
                null,
                PaperKind.SUPERVISION_LETTER,
                List.of(finding),
                null,
                null,
                text("事实"),
                text("要求"),
                null,
                null,
                30,
                null,
                null);
    }

    @Test
    void aDecisionIsDraftedOnlyWhenTheGovernmentHasDecided() {
        given(CaseHistories.findingsReviewed(CaseHistories.MAJOR))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_DECISION))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionProposed())
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_DECISION))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decided())
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_DECISION))
                .thenEventKinds(PaperDrafted.class);
    }

    @Test
    void aLastDayMustLieAheadAndAPeriodMustBeOne() {
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION, null, "2026-03-16"))
                .thenRefused(ErrorCode.DUE_DATE_PAST);
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION, 0, null))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "periodDays");
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION, 30, "2026-05-01"))
                .thenRefused(ErrorCode.INVALID_VALUE);
    }

    @Test
    void aDraftIsWrittenAnewAsTheSameKind() {
        given(CaseHistories.paperDrafted(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(again(PaperKind.OTHER_DOCUMENT))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "kind");
        given(CaseHistories.paperDrafted(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(again(PaperKind.SUPERVISION_OPINION))
                .thenEvent(
                        PaperDrafted.class,
                        drafted -> assertThat(drafted.paperId()).isEqualTo(CaseHistories.PAPER));
        given(CaseHistories.paperApproved(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(again(PaperKind.SUPERVISION_OPINION))
                .thenRefused(ErrorCode.PAPER_NOT_IN_STATE);
    }

    private static CaseCommand.DraftPaper again(PaperKind kind) {
        return new CaseCommand.DraftPaper(
                asked(OTHER_CLERK),
                CaseHistories.PAPER,
                kind,
                null,
                null,
                null,
                text("事实"),
                text("要求"),
                null,
                null,
                20,
                PeriodUnit.WORKING_DAY,
                null);
    }
}
