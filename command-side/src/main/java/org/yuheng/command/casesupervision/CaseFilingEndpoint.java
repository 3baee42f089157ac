package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** From the proposal to the team: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseFilingEndpoint {
    private final CaseFrontDesk desk;

    CaseFilingEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record File(String proceedings, String reason) {}

    record DeclineFiling(String reason) {}

    record AddComplaint(String complaintId) {}

    record AssignTeam(List<String> members, String leader) {}

    record DeclareRecusal(String ground, String reason) {}

    record ApplyRecusal(String person, String ground, String reason) {}

    record DecideRecusal(String request, Boolean recused, String reason) {}

    @PostMapping("/file")
    @Requires(Action.CASE_FILE)
    @Operation(
            summary =
                    "File the case, as a head other than the proposer; not what is before a court or a reconsideration body")
    CaseAnswers.Written file(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody File body) {
        return desk.done(new CaseCommand.File(
                desk.asked(person, Action.CASE_FILE, id, seen, key),
                Codes.of(Proceedings.class, "proceedings", body.proceedings()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/decline-filing")
    @Requires(Action.CASE_DECLINE_FILING)
    @Operation(summary = "Decide not to file, with the reason")
    CaseAnswers.Written declineFiling(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody DeclineFiling body) {
        return desk.done(new CaseCommand.DeclineFiling(
                desk.asked(person, Action.CASE_DECLINE_FILING, id, seen, key), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/add-complaint")
    @Requires(Action.CASE_ADD_COMPLAINT)
    @Operation(summary = "Add one more complaint about the same act")
    CaseAnswers.Written addComplaint(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AddComplaint body) {
        return desk.done(new CaseCommand.AddComplaint(
                desk.asked(person, Action.CASE_ADD_COMPLAINT, id, seen, key),
                Ids.clean("complaintId", body.complaintId())));
    }

    @PostMapping("/assign-team")
    @Requires(Action.CASE_ASSIGN_TEAM)
    @Operation(summary = "Name who supervises: two or more with valid supervision cards")
    CaseAnswers.Written assignTeam(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AssignTeam body) {
        return desk.done(new CaseCommand.AssignTeam(
                desk.asked(person, Action.CASE_ASSIGN_TEAM, id, seen, key),
                CaseBodies.accounts("members", body.members()),
                Ids.account("leader", body.leader())));
    }

    @PostMapping("/declare-recusal")
    @Requires(Action.CASE_DECLARE_RECUSAL)
    @Operation(summary = "Step back from the case")
    CaseAnswers.Written declareRecusal(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody DeclareRecusal body) {
        return desk.done(new CaseCommand.DeclareRecusal(
                desk.asked(person, Action.CASE_DECLARE_RECUSAL, id, seen, key),
                Codes.of(RecusalGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/apply-recusal")
    @Requires(Action.CASE_APPLY_RECUSAL)
    @Operation(summary = "Ask that somebody step back; until it is decided that person does not act")
    CaseAnswers.Written applyRecusal(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ApplyRecusal body) {
        return desk.done(new CaseCommand.ApplyRecusal(
                desk.asked(person, Action.CASE_APPLY_RECUSAL, id, seen, key),
                Ids.account("person", body.person()),
                Codes.of(RecusalGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/decide-recusal")
    @Requires(Action.CASE_DECIDE_RECUSAL)
    @Operation(summary = "Decide whether that person steps back; about a head a superior bureau decides")
    CaseAnswers.Written decideRecusal(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody DecideRecusal body) {
        return desk.done(new CaseCommand.DecideRecusal(
                desk.asked(person, Action.CASE_DECIDE_RECUSAL, id, seen, key),
                Ids.code("request", body.request()),
                body.recused(),
                Texts.clean("reason", body.reason())));
    }
}
