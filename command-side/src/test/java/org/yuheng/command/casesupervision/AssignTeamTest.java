package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_OF_JINSHUI;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_CLERK;
import static org.yuheng.command.casesupervision.CasePersons.SUPERVISOR;
import static org.yuheng.command.casesupervision.CasePersons.THIRD_CLERK;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.error.ErrorCode;

/** At least two with valid cards. 《河南省行政执法条例》第二十四条、第四十一条. */
class AssignTeamTest {
    @Test
    void aTeamIsTwoOrMoreOfTheBureau() {
        given(CaseHistories.filed())
                .when(CaseRequests.assignTeam(HEAD, CLERK, OTHER_CLERK))
                .thenEvents(new TeamAssigned(
                        CaseHistories.ID,
                        HEAD.actor(),
                        List.of("bureau.zhengzhou", "bureau.zhengzhou.2"),
                        "bureau.zhengzhou",
                        CaseLife.instant(CaseHistories.WEDNESDAY)));
    }

    @Test
    void oneIsTooFewAlsoWhenNamedTwice() {
        given(CaseHistories.filed())
                .when(CaseRequests.assignTeam(HEAD, CLERK, CLERK))
                .thenRefused(ErrorCode.TEAM_TOO_SMALL)
                .withDetail("minimum", 2);
    }

    @Test
    void eachHoldsAValidCard() {
        given(CaseHistories.filed())
                .beside(TestCaseRegister.usual().withoutCardOf(OTHER_CLERK))
                .when(CaseRequests.assignTeam(HEAD, CLERK, OTHER_CLERK))
                .thenRefused(ErrorCode.CARD_MISSING)
                .withDetail("person", "bureau.zhengzhou.2");
    }

    @Test
    void whoIsNotOfTheBureauIsNoMember() {
        given(CaseHistories.filed())
                .when(CaseRequests.assignTeam(HEAD, CLERK, CLERK_OF_JINSHUI))
                .thenRefused(ErrorCode.MEMBER_NOT_POSSIBLE)
                .withDetail("person", "bureau.jinshui");
        given(CaseHistories.filed())
                .when(CaseRequests.assignTeam(HEAD, CLERK, SUPERVISOR))
                .thenRefused(ErrorCode.MEMBER_NOT_POSSIBLE);
    }

    @Test
    void theLeaderIsAMember() {
        given(CaseHistories.filed())
                .when(new CaseCommand.AssignTeam(
                        asked(HEAD), List.of("bureau.zhengzhou", "bureau.zhengzhou.2"), "bureau.zhengzhou.3"))
                .thenRefused(ErrorCode.MEMBER_NOT_POSSIBLE);
    }

    @Test
    void whoSteppedBackIsNoMember() {
        var stepped = given(CaseHistories.filed())
                .when(CaseRequests.declareRecusal(OTHER_CLERK))
                .life();

        given(stepped)
                .when(CaseRequests.assignTeam(HEAD, CLERK, OTHER_CLERK))
                .thenRefused(ErrorCode.RECUSAL_GROUND)
                .withDetail("person", "bureau.zhengzhou.2");
    }

    @Test
    void whoIsAskedToStepBackIsNoneUntilThatIsDecided() {
        var askedFor = given(CaseHistories.investigating())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, THIRD_CLERK))
                .life();
        var kept = given(askedFor).when(CaseRequests.decideRecusal(HEAD, false)).life();

        given(askedFor).when(CaseRequests.assignTeam(HEAD, CLERK, THIRD_CLERK)).thenRefused(ErrorCode.RECUSAL_GROUND);
        given(kept).when(CaseRequests.assignTeam(HEAD, CLERK, THIRD_CLERK)).thenEventKinds(TeamAssigned.class);
    }
}
