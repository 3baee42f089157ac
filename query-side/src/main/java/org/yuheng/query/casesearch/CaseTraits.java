package org.yuheng.query.casesearch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;

/**
 * What was done in a case, as figures and lists ask for it: {@code measure:INSPECTION}, {@code objection:UPHELD}. A trait
 * that is in a figure is a filter of the list, so both agree.
 */
public final class CaseTraits {
    private static final Set<ClockKind> REPORTED = EnumSet.of(ClockKind.RECTIFICATION, ClockKind.EXECUTION);
    private static final Set<CaseOverlay> MARKS = EnumSet.of(
            CaseOverlay.LISTED, CaseOverlay.ELEVATED, CaseOverlay.JOINT, CaseOverlay.CIRCULATED, CaseOverlay.PUBLISHED);

    private CaseTraits() {}

    /** Every one that there may be, in the order of the yearly report. */
    public static List<String> all() {
        var all = new LinkedHashSet<String>();
        each(all, "filed", CaseOrigin.values());
        each(all, "measure", MeasureKind.values());
        each(all, "paper", PaperKind.values());
        all.addAll(List.of("onSpot:CORRECTED"));
        MARKS.forEach(mark -> all.add(trait("mark", mark.name())));
        each(all, "objection", ObjectionOutcome.values());
        all.add("objection:OPEN");
        all.addAll(List.of("rectification:ON_TIME", "rectification:LATE", "rectification:OVERDUE"));
        all.addAll(List.of("decision:PROPOSED", "decision:CORRECTED", "decision:DECLINED"));
        each(all, "money", MoneyKind.values());
        all.addAll(List.of("suggestion:OPEN", "suggestion:ADOPTED", "suggestion:NOT_ADOPTED"));
        all.addAll(List.of("clue:TRANSFERRED", "clue:ACKNOWLEDGED"));
        each(all, "clueResult", ClueOutcome.values());
        all.addAll(List.of("closed:WITHOUT_VIOLATION", "closed:CLOSED"));
        return List.copyOf(all);
    }

    static Set<String> of(CaseDocument document) {
        var traits = new TreeSet<String>();
        if (document.opening().filed() != null) {
            traits.add(trait("filed", document.opening().origin().name()));
        }
        document.inquiry()
                .measures()
                .forEach(one -> traits.add(trait("measure", one.kind().name())));
        document.papers().stream()
                .filter(CasePaper::wasIssued)
                .forEach(paper -> traits.add(trait("paper", paper.kind().name())));
        if (!document.inquiry().corrections().isEmpty()) {
            traits.add("onSpot:CORRECTED");
        }
        document.overlays().stream().filter(MARKS::contains).forEach(mark -> traits.add(trait("mark", mark.name())));
        correction(document, traits);
        others(document, traits);
        return traits;
    }

    private static void correction(CaseDocument document, Set<String> traits) {
        document.correction()
                .objections()
                .forEach(one -> traits.add(trait(
                        "objection",
                        one.outcome() == null ? "OPEN" : one.outcome().name())));
        var states = document.clocks().stream()
                .filter(clock -> REPORTED.contains(clock.clock()))
                .map(CaseClock::state)
                .collect(Collectors.toSet());
        if (document.overlays().contains(CaseOverlay.OVERDUE)) {
            traits.add("rectification:OVERDUE");
        } else if (states.contains(CaseClock.State.LATE)) {
            traits.add("rectification:LATE");
        } else if (states.contains(CaseClock.State.MET)) {
            traits.add("rectification:ON_TIME");
        }
        document.correction().decisions().forEach(one -> {
            traits.add("decision:PROPOSED");
            if (one.corrects() != null) {
                traits.add(one.corrects() ? "decision:CORRECTED" : "decision:DECLINED");
            }
        });
    }

    private static void others(CaseDocument document, Set<String> traits) {
        document.aftermath()
                .money()
                .forEach(one -> traits.add(trait("money", one.kind().name())));
        document.wider()
                .suggestions()
                .forEach(one -> traits.add(
                        one.adopted() == null
                                ? "suggestion:OPEN"
                                : one.adopted() ? "suggestion:ADOPTED" : "suggestion:NOT_ADOPTED"));
        document.wider().clues().forEach(one -> {
            traits.add("clue:TRANSFERRED");
            if (one.acknowledged() != null) {
                traits.add("clue:ACKNOWLEDGED");
            }
            if (one.outcome() != null) {
                traits.add(trait("clueResult", one.outcome().name()));
            }
        });
        if (document.stage() == CaseStage.CLOSED_WITHOUT_VIOLATION) {
            traits.add("closed:WITHOUT_VIOLATION");
        } else if (document.stage() == CaseStage.CLOSED) {
            traits.add("closed:CLOSED");
        }
    }

    private static void each(Set<String> all, String group, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> all.add(trait(group, value.name())));
    }

    private static String trait(String group, String value) {
        return group + ":" + value;
    }
}
