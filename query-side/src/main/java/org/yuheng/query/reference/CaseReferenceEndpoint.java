package org.yuheng.query.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** Public vocabulary of case-by-case supervision, and the measuring of a period that binds an organ. */
@RestController
@RequestMapping("/api/reference")
@Tag(name = "reference", description = "代码与规则")
class CaseReferenceEndpoint {
    record Word(String code, String name) {}

    record Verb(String verb, String name, List<CaseStage> from) {}

    record Paper(String code, String name, String basis, boolean binds) {}

    record Cases(
            List<Word> stages,
            List<Verb> verbs,
            List<Word> origins,
            List<Word> modes,
            List<Word> measures,
            List<Word> evidenceOrigins,
            List<Word> findings,
            List<Paper> papers) {}

    /**
     * @param day which day of the period the last act is; the first day is not counted
     * @param kept whether the act came in time; null where the calendar of the year is not known
     */
    record Measured(
            String rule,
            String name,
            String basis,
            BindingLevel bindingLevel,
            long day,
            LocalDate dueOn,
            boolean provisional,
            Boolean kept,
            long overBy) {}

    @GetMapping("/cases")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "Stages, verbs and codes of supervision cases and papers")
    Cases cases() {
        return new Cases(
                words(CaseStage.values(), CaseStage::chinese),
                Arrays.stream(CaseVerb.values())
                        .map(verb -> new Verb(
                                verb.path(),
                                verb.chinese(),
                                verb.from().stream().sorted().toList()))
                        .toList(),
                words(CaseOrigin.values(), CaseOrigin::chinese),
                words(SupervisionMode.values(), SupervisionMode::chinese),
                words(MeasureKind.values(), MeasureKind::chinese),
                words(EvidenceOrigin.values(), EvidenceOrigin::chinese),
                words(FindingNature.values(), FindingNature::chinese),
                Arrays.stream(PaperKind.values())
                        .map(kind -> new Paper(kind.name(), kind.chinese(), kind.basis(), kind.binds()))
                        .toList());
    }

    private static <E extends Enum<E>> List<Word> words(E[] values, Function<E, String> name) {
        return Arrays.stream(values)
                .map(value -> new Word(value.name(), name.apply(value)))
                .toList();
    }

    @GetMapping("/rules/measure")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "Measure a period between two days by a rule: which day it was, and whether that was in time")
    Measured measure(@RequestParam String rule, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "to", "expected", "≥ " + from));
        }
        var found = Rules.published().inForce(rule, from);
        var due = WorkingCalendar.published().due(from, found.length(), found.unit());
        boolean late = to.isAfter(due.on());
        return new Measured(
                found.reference(),
                found.name(),
                found.basis(),
                found.bindingLevel(),
                ChronoUnit.DAYS.between(from, to),
                due.on(),
                due.provisional(),
                due.provisional() ? null : !late,
                late ? ChronoUnit.DAYS.between(due.on(), to) : 0);
    }
}
