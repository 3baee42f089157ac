package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The texts of a case, by right. */
@RestController
@Tag(name = "cases", description = "个案监督")
class CaseTextEndpoint {
    private final CaseFile file;
    private final CaseTexts texts;

    CaseTextEndpoint(CaseFile file, CaseTexts texts) {
        this.file = file;
        this.texts = texts;
    }

    @GetMapping("/api/cases/{id}/texts")
    @Requires(Action.READ_CASE_TEXTS)
    @Operation(summary = "What was written at each step; the organ opens its own and what was written to it")
    List<CaseTexts.StepText> texts(Person person, @PathVariable String id) {
        var authority = Access.require(person, Action.READ_CASE_TEXTS);
        var caseId = CaseIds.clean(id);
        CaseGuards.mustBeWithinReach(file.stateOf(caseId), authority);
        return texts.all(caseId, authority.actor());
    }
}
