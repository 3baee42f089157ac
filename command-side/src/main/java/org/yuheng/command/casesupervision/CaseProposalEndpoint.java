package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.text.PlainText;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Proposes a case over HTTP. */
@RestController
@Tag(name = "cases", description = "个案监督")
class CaseProposalEndpoint {
    private static final int LONGEST_SUBJECT = 200;

    private final CaseIntake intake;
    private final CaseAnswers answers;

    CaseProposalEndpoint(CaseIntake intake, CaseAnswers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    record Organ(String id, String name) {}

    /**
     * @param act what names the act that is supervised, as the number of a penalty decision; two running cases never have
     *     the same
     * @param item code of the item of enforcement 执法事项, by which cases of one class are found
     * @param source where the matter came from: file review, assignment, plan
     */
    record Proposal(
            String origin,
            List<String> complaintIds,
            Organ organ,
            String regionCode,
            String mode,
            String subject,
            List<String> matters,
            String facts,
            String source,
            String act,
            String proceedings,
            String item) {}

    @PostMapping("/api/cases")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.PROPOSE_CASE)
    @Operation(summary = "Propose a case; the same Idempotency-Key meets the same case")
    CaseAnswers.Written propose(
            Person person,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Proposal body) {
        var authority = Access.require(person, Action.PROPOSE_CASE);
        var place = body.regionCode() == null ? person.region() : RegionCode.of(body.regionCode());
        var proposal = new CaseIntake.Proposal(
                Codes.of(CaseOrigin.class, "origin", body.origin()),
                Codes.of(SupervisionMode.class, "mode", body.mode()),
                body.organ() == null ? null : Ids.code("organ", body.organ().id()),
                body.organ() == null ? null : body.organ().name(),
                place,
                PlainText.optional("subject", body.subject(), LONGEST_SUBJECT, ErrorCode.TEXT_TOO_LONG)
                        .orElse(null),
                CaseBodies.categories(body.matters()),
                CaseBodies.complaints(body.complaintIds()),
                PlainText.optional("act", body.act(), LONGEST_SUBJECT, ErrorCode.TEXT_TOO_LONG)
                        .orElse(null),
                Texts.clean("source", body.source()),
                Texts.clean("facts", body.facts()),
                Codes.of(Proceedings.class, "proceedings", body.proceedings()),
                Ids.code("item", body.item()));
        if (key != null && key.length() > LONGEST_SUBJECT) {
            throw new DomainError(
                    ErrorCode.TEXT_TOO_LONG, Map.of("field", "Idempotency-Key", "limit", LONGEST_SUBJECT));
        }
        var id = CaseIntake.idOf(person.account(), key == null || key.isBlank() ? null : key);
        return answers.written(intake.propose(id, authority, person.region(), proposal));
    }
}
