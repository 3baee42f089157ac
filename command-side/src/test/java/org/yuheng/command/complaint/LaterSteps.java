package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintWalkProperties.asking;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;

import java.util.ArrayList;
import java.util.List;
import org.yuheng.command.complaint.ComplaintWalkProperties.Step;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.platform.access.Authority;

/** What the wanderer may ask after acceptance. */
final class LaterSteps {
    private LaterSteps() {}

    static List<Step> all() {
        List<Step> steps = new ArrayList<>();
        for (int more = 0; more < 3; more++) {
            steps.add(asking("assign", Requests.assign(HEAD, CLERK.actor().person())));
            steps.add(asking("start verification", Requests.startVerification(CLERK)));
            steps.add(asking("record finding", Requests.recordFinding(CLERK, Finding.PARTLY, "事实", "措施")));
            steps.add(asking("reply", Requests.reply(CLERK, "答复")));
            steps.add(asking("reopen", Requests.reopen(HEAD, ReopeningGround.NEW_FACTS, "新事实")));
            steps.add(asking("resume", Requests.resume(HEAD, "恢复")));
        }
        for (Authority by : List.of(CLERK, OTHER_CLERK, Persons.CLERK_OF_THE_ORGAN)) {
            var who = " by " + by.actor().person();
            steps.add(asking("start verification" + who, Requests.startVerification(by)));
            steps.add(asking("redirect" + who, Requests.redirect(by)));
            steps.add(asking("undo" + who, Requests.undo(by)));
            steps.add(asking("satisfied" + who, Requests.callBack(by, true, null)));
        }
        steps.add(asking("assign to a stranger", Requests.assign(HEAD, "bureau.jinshui")));
        steps.add(asking(
                "assign to another", Requests.assign(HEAD, OTHER_CLERK.actor().person())));
        steps.add(asking("transfer", Requests.transfer(HEAD, "bureau.henan", null, "理由")));
        steps.add(asking("escalate", Requests.escalate(HEAD, LaterHistories.CASE_ID, false, "理由")));
        steps.add(asking("not satisfied", Requests.callBack(COMPLAINANT, false, "没有解决")));
        steps.add(asking("close", Requests.close(HEAD, null)));
        steps.add(asking("close without call-back", Requests.close(HEAD, "无法联系")));
        steps.add(asking("extend", Requests.extend(HEAD, null, "复杂")));
        steps.add(asking("extend too far", Requests.extend(HEAD, 31, "复杂")));
        steps.add(asking("suspend", Requests.suspend(HEAD, SuspensionGround.APPRAISAL, "检验")));
        steps.add(asking("terminate", Requests.terminate(HEAD, TerminationGround.OBJECT_GONE, "已不存在")));
        steps.add(asking("merge", Requests.merge(CLERK, LaterHistories.OTHER_ID)));
        steps.add(asking("reopen unsatisfied", Requests.reopen(HEAD, ReopeningGround.UNSATISFIED_CALL_BACK, "不满意")));
        steps.add(asking("reopen for the public", Requests.reopen(HEAD, ReopeningGround.PUBLIC_INTEREST, "公共利益")));
        steps.add(asking("write", Requests.write(COMPLAINANT, "留言")));
        steps.add(asking("erase", Requests.eraseIdentity(HEAD, ErasureGround.RETENTION_EXPIRED)));
        return steps;
    }
}
