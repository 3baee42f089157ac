package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.DISCIPLINE;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_DISCIPLINE;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.error.ErrorCode;

/** Suggestions about persons, clues for the supervisory organ. 《行政执法监督条例》第三十二条、第三十三条. */
class ReferralTest {
    @Test
    void aSuggestionNamesThePersonOnlyInTheVault() {
        var suggested = given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(suggest(CaseHistories.ORGAN))
                .thenEvent(PersonnelSuggested.class, e -> {
                    assertThat(e.suggestionId()).isEqualTo("S1");
                    assertThat(e.toString()).doesNotContain("某执法人员");
                })
                .andTheVaultKeeps(Map.of("suggestion-person-8", "某执法人员", "suggestion-8", "过失，已改正"))
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED, CaseOverlay.PERSONNEL_SUGGESTED)
                .life();

        var answered = given(suggested)
                .when(new CaseCommand.RecordPersonnelResult(asked(HEAD), "S1", true, null))
                .thenEventKinds(PersonnelDecided.class)
                .life();
        given(answered)
                .when(new CaseCommand.RecordPersonnelResult(asked(HEAD), "S1", true, null))
                .thenNothing();
        given(suggested)
                .when(new CaseCommand.RecordPersonnelResult(asked(HEAD), "S2", true, null))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void itGoesToARegisteredOrganWithItsFactors() {
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(suggest("organ.unheard-of"))
                .thenRefused(ErrorCode.UNKNOWN_ORGAN);
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.SuggestPersonnel(
                        asked(HEAD), PersonnelKind.TRANSFER, CaseHistories.ORGAN, text("某执法人员"), null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "factors");
    }

    private static CaseCommand suggest(String receiver) {
        return new CaseCommand.SuggestPersonnel(
                asked(HEAD), PersonnelKind.CRITICISM, receiver, text("某执法人员"), text("过失，已改正"));
    }

    @Test
    void aClueIsTransferredAcknowledgedAndAnswered() {
        var sent = given(CaseHistories.investigating())
                .when(clueTo("discipline.zhengzhou"))
                .thenEventKinds(ClueTransferred.class)
                .andItStandsIn(CaseStage.INVESTIGATING, CaseOverlay.CLUE_TRANSFERRED)
                .life();
        given(sent)
                .when(new CaseCommand.RecordClueResult(asked(DISCIPLINE), null, ClueOutcome.FILED, null))
                .thenRefused(ErrorCode.CLUE_NOT_ACKNOWLEDGED)
                .withDetail("clue", "C1");
        var acknowledged = given(sent)
                .when(new CaseCommand.AcknowledgeClue(asked(DISCIPLINE), null))
                .thenEventKinds(ClueAcknowledged.class)
                .life();
        given(acknowledged)
                .when(new CaseCommand.AcknowledgeClue(asked(DISCIPLINE), "C1"))
                .thenNothing();
        given(acknowledged)
                .when(new CaseCommand.RecordClueResult(asked(DISCIPLINE), null, ClueOutcome.FILED, null))
                .thenEventKinds(ClueResultRecorded.class);
    }

    @Test
    void onlyABodyThatReceivesCluesGetsOne() {
        given(CaseHistories.investigating())
                .when(clueTo(CaseHistories.ORGAN))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "receiver");
    }

    @Test
    void whoGotNoClueKnowsOfNoCase() {
        var sent = given(CaseHistories.investigating())
                .when(clueTo("discipline.zhengzhou"))
                .life();

        given(sent)
                .when(new CaseCommand.AcknowledgeClue(asked(OTHER_DISCIPLINE), "C1"))
                .thenRefused(ErrorCode.NOT_FOUND);
        given(CaseHistories.investigating())
                .when(new CaseCommand.AcknowledgeClue(asked(DISCIPLINE), "C1"))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    private static CaseCommand clueTo(String receiver) {
        return new CaseCommand.TransferClue(asked(HEAD), ClueKind.DERELICTION, receiver, text("线索"));
    }
}
