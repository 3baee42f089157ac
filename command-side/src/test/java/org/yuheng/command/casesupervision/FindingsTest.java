package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_REVIEWER;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CasePersons.THIRD_CLERK;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** Facts, evidence and provisions belong together; another person reviews. 《行政执法监督条例》第二十八条. */
class FindingsTest {
    private static final List<String> PROOF = List.of("E1");
    private static final List<String> LAW = List.of(CaseRequests.PROVISION);

    @Test
    void findingsBindFactsToEvidenceAndProvisions() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(CLERK, CaseHistories.UNLAWFUL))
                .thenEvent(
                        FindingsDrafted.class,
                        drafted -> assertThat(drafted.findings())
                                .containsExactly(new CaseFinding(
                                        1,
                                        FindingNature.UNLAWFUL,
                                        Category.FINE_EXCESSIVE,
                                        false,
                                        "finding-1-6",
                                        PROOF,
                                        LAW)))
                .andTheVaultKeeps(Map.of("findings-6", "认定意见", "finding-1-6", "查明的事实"))
                .andItStandsIn(CaseStage.FINDINGS_DRAFTED);
    }

    @Test
    void withoutEvidenceOrProvisionNothingIsAscertained() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(
                        CLERK,
                        CaseHistories.UNLAWFUL,
                        CaseRequests.finding(FindingNature.UNLAWFUL, false, List.of(), LAW)))
                .thenRefused(ErrorCode.EVIDENCE_MISSING)
                .withDetail("finding", 2);
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(
                        CLERK, CaseRequests.finding(FindingNature.NOT_PERFORMED, false, PROOF, List.of())))
                .thenRefused(ErrorCode.PROVISION_MISSING)
                .withDetail("finding", 1);
    }

    @Test
    void evidenceIsThatOfTheCaseAndAProvisionIsCitedInItsForm() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(
                        CLERK, CaseRequests.finding(FindingNature.UNLAWFUL, false, List.of("E1", "E7"), LAW)))
                .thenRefused(ErrorCode.UNKNOWN_EVIDENCE)
                .withDetail("evidence", List.of("E7"));
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(
                        CLERK, CaseRequests.finding(FindingNature.UNLAWFUL, false, PROOF, List.of("张三说的"))))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "provisions");
    }

    @Test
    void aMereDefectNeedsNoProofAndIsNeverAMajorProblem() {
        given(CaseHistories.investigating())
                .when(CaseRequests.draftFindings(CLERK, CaseHistories.DEFECT))
                .thenEventKinds(FindingsDrafted.class);
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(CLERK, CaseRequests.finding(FindingNature.DEFECT, true)))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "major");
    }

    @Test
    void onlyTheTeamDrafts() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.draftFindings(THIRD_CLERK, CaseHistories.UNLAWFUL))
                .thenRefused(ErrorCode.NOT_TEAM_MEMBER);
    }

    @Test
    void anotherPersonReviews() {
        given(CaseHistories.findingsDrafted(CaseHistories.UNLAWFUL))
                .when(CaseRequests.reviewFindings(CLERK_AS_REVIEWER, true))
                .thenRefused(ErrorCode.SAME_PERSON);
        given(CaseHistories.findingsDrafted(CaseHistories.UNLAWFUL))
                .when(CaseRequests.reviewFindings(REVIEWER, true))
                .thenEventKinds(FindingsReviewed.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED)
                .andNoPeriodRuns(ClockKind.EXPLANATION);
    }

    @Test
    void whatIsReturnedSaysWhyAndIsDraftedAnew() {
        given(CaseHistories.findingsDrafted(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.ReviewFindings(asked(REVIEWER), false, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
        var returned = given(CaseHistories.findingsDrafted(CaseHistories.UNLAWFUL))
                .when(CaseRequests.reviewFindings(REVIEWER, false))
                .thenEventKinds(FindingsReviewed.class)
                .andItStandsIn(CaseStage.INVESTIGATING)
                .life();
        given(returned)
                .when(CaseRequests.draftFindings(CLERK, CaseHistories.DEFECT))
                .thenEvent(
                        FindingsDrafted.class,
                        drafted -> assertThat(drafted.round()).isEqualTo(2));
    }

    @Test
    void aCaseIsClosedWithoutViolationOnlyWhereNoneWasFound() {
        var close = new CaseCommand.CloseWithoutViolation(asked(HEAD), text("未发现问题"));
        given(CaseHistories.findingsReviewed(CaseHistories.DEFECT)).when(close).thenRefused(ErrorCode.VIOLATION_FOUND);
        given(CaseHistories.findingsReviewed())
                .when(close)
                .thenEventKinds(CaseClosedWithoutViolation.class)
                .andItStandsIn(CaseStage.CLOSED_WITHOUT_VIOLATION);
    }
}
