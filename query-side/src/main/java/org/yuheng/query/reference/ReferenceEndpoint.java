package org.yuheng.query.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;
import org.yuheng.kernel.region.Regions;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** Public vocabulary, the same for everybody. */
@RestController
@RequestMapping("/api/reference")
@Tag(name = "reference", description = "代码与规则")
class ReferenceEndpoint {
    record Word(String code, String name) {}

    record CategoryNode(String code, String name, String group) {}

    record Region(String code, String name, RegionLevel level, String parent) {}

    record Verb(String verb, String name, List<ComplaintStage> from) {}

    record Rule(
            String rule,
            String name,
            String basis,
            BindingLevel bindingLevel,
            int length,
            PeriodUnit unit,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            ClockKind clock,
            String note) {}

    @GetMapping("/regions")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "Regions of the province, or those one level below a region")
    List<Region> regions(@RequestParam(required = false) String below) {
        var regions = below == null ? Regions.all() : Regions.childrenOf(RegionCode.of(below));
        return regions.stream()
                .map(region -> new Region(
                        region.value(),
                        region.name(),
                        region.level(),
                        region.parent().map(RegionCode::value).orElse(null)))
                .toList();
    }

    @GetMapping("/categories")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "The tree of problems: Decree 825, art. 11, with its sub-types")
    List<CategoryNode> categories() {
        return Arrays.stream(Category.values())
                .map(node -> new CategoryNode(
                        node.name(),
                        node.chinese(),
                        node.group() == node ? null : node.group().name()))
                .toList();
    }

    @GetMapping("/channels")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "The ways by which complaints come in")
    List<Word> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Word(channel.name(), channel.chinese()))
                .toList();
    }

    @GetMapping("/stages")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "The stages of a complaint")
    List<Word> stages() {
        return Arrays.stream(ComplaintStage.values())
                .map(stage -> new Word(stage.name(), stage.chinese()))
                .toList();
    }

    @GetMapping("/verbs")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "What can be done to a complaint, and from which stage")
    List<Verb> verbs() {
        return Arrays.stream(ComplaintVerb.values())
                .map(verb -> new Verb(
                        verb.path(),
                        verb.chinese(),
                        verb.from().stream().sorted().toList()))
                .toList();
    }

    @GetMapping("/refusal-reasons")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "The grounds on which a complaint may be refused")
    List<Word> refusalReasons() {
        return Arrays.stream(RefusalReason.values())
                .map(reason -> new Word(reason.name(), reason.chinese()))
                .toList();
    }

    @GetMapping("/rules")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "Every rule of the statutory clock with its basis and how far it binds")
    List<Rule> rules() {
        return Rules.published().all().stream().map(ReferenceEndpoint::rule).toList();
    }

    private static Rule rule(StatutoryRule rule) {
        return new Rule(
                rule.reference(),
                rule.name(),
                rule.basis(),
                rule.bindingLevel(),
                rule.length(),
                rule.unit(),
                rule.inForceFrom(),
                rule.inForceTo(),
                rule.clock(),
                rule.note());
    }
}
