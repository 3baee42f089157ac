package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.HEAD_OF_HENAN;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseFilingDeclined;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** Filing 立案, declining it, and complaints that join. */
class FileCaseTest {
    @Test
    void aHeadFilesAndTheOrganIsToBeToldInFiveDays() {
        given(CaseHistories.proposed())
                .at(CaseHistories.WEDNESDAY)
                .when(CaseRequests.file(HEAD))
                .thenEvent(
                        CaseFiled.class, filed -> assertThat(filed.noticeRule()).isEqualTo("case.notice@1"))
                .andItStandsIn(CaseStage.FILED)
                .andRunsUntil(ClockKind.CASE_NOTICE, CaseHistories.ID, "2026-03-16");
    }

    @Test
    void whoeverProposedDoesNotFile() {
        given(CaseHistories.proposed()).when(CaseRequests.file(CLERK_AS_HEAD)).thenRefused(ErrorCode.SAME_PERSON);
    }

    @Test
    void proceedingsThatBeganMeanwhileForbidTheFiling() {
        given(CaseHistories.proposed())
                .when(new CaseCommand.File(asked(HEAD), Proceedings.LITIGATION, null))
                .thenRefused(ErrorCode.IN_PROCEEDINGS);
    }

    @Test
    void soDoesTheTerminationOfItsComplaint() {
        var terminated = TestCaseRegister.usual()
                .with(CaseHistories.COMPLAINT, TestCaseRegister.complaint("enterprise.1", Proceedings.LITIGATION));

        given(CaseHistories.proposed())
                .beside(terminated)
                .when(CaseRequests.file(HEAD))
                .thenRefused(ErrorCode.IN_PROCEEDINGS)
                .withDetail("proceedings", Proceedings.LITIGATION);
    }

    @Test
    void aHeadOfAnotherBureauDoesNotFile() {
        given(CaseHistories.proposed())
                .when(CaseRequests.file(HEAD_OF_HENAN))
                .thenRefused(ErrorCode.NOT_HANDLING_BUREAU)
                .withDetail("bureau", "bureau.zhengzhou");
    }

    @Test
    void aProposalIsDeclinedWithAReason() {
        given(CaseHistories.proposed())
                .when(new CaseCommand.DeclineFiling(asked(HEAD), null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
        given(CaseHistories.proposed())
                .when(new CaseCommand.DeclineFiling(asked(HEAD), text("不属于第十一条情形")))
                .thenEventKinds(CaseFilingDeclined.class)
                .andTheVaultKeeps(Map.of("declined-2", "不属于第十一条情形"))
                .andItStandsIn(CaseStage.DECLINED);
    }

    @Test
    void anotherComplaintAboutTheSameActJoinsOnce() {
        var joined = given(CaseHistories.filed())
                .when(new CaseCommand.AddComplaint(asked(CLERK), CaseHistories.OTHER_COMPLAINT))
                .thenEventKinds(ComplaintJoinedCase.class)
                .life();

        given(joined)
                .when(new CaseCommand.AddComplaint(asked(CLERK), CaseHistories.OTHER_COMPLAINT))
                .thenNothing();
    }

    @Test
    void aComplaintAboutAnotherOrganDoesNotJoin() {
        var other = TestCaseRegister.usual()
                .with(
                        "other",
                        TestCaseRegister.complaint("organ.zhengzhou.cgj", "410105", "enterprise.1", Proceedings.NONE));

        given(CaseHistories.filed())
                .beside(other)
                .when(new CaseCommand.AddComplaint(asked(CLERK), "other"))
                .thenRefused(ErrorCode.INVALID_VALUE);
    }
}
