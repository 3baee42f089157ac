package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.words.Words;

/** The facts of a step of a case as people say them. */
final class CaseFactWords {
    private static final Set<String> DAYS = Set.of("dueOn", "servedOn", "heldOn", "objectionDueOn");
    private static final Map<String, Enum<?>[]> CODES = Map.ofEntries(
            Map.entry("origin", CaseOrigin.values()),
            Map.entry("mode", SupervisionMode.values()),
            Map.entry("manner", ServiceManner.values()),
            Map.entry("measure", MeasureKind.values()),
            Map.entry("evidenceOrigin", EvidenceOrigin.values()),
            Map.entry("recusal", RecusalGround.values()),
            Map.entry("matter", Category.values()),
            Map.entry("paper", PaperKind.values()),
            Map.entry("outcome", ObjectionOutcome.values()),
            Map.entry("decisionGround", DecisionGround.values()),
            Map.entry("scope", CirculationScope.values()),
            Map.entry("personnel", PersonnelKind.values()),
            Map.entry("clueKind", ClueKind.values()),
            Map.entry("clueOutcome", ClueOutcome.values()),
            Map.entry("followUp", FollowUpKind.values()),
            Map.entry("money", MoneyKind.values()),
            Map.entry("suspension", CaseSuspensionGround.values()),
            Map.entry("clock", ClockKind.values()));

    private CaseFactWords() {}

    static Map<String, String> of(Map<String, String> facts, Words words) {
        var said = new TreeMap<>(facts);
        said.replaceAll((name, fact) -> inWords(name, fact, words));
        return said;
    }

    /** A raised flag stands for words of its own. */
    private static String inWords(String name, String fact, Words words) {
        if (CODES.containsKey(name)) {
            return nameOf(CODES.get(name), fact, words);
        }
        if (DAYS.contains(name)) {
            return words.day(LocalDate.parse(fact));
        }
        return fact.equals("true") ? words.text(name.equals("provisional") ? name : "case." + name) : fact;
    }

    /** A code that this version does not know is shown as it is. */
    private static String nameOf(Enum<?>[] values, String code, Words words) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .map(words::name)
                .orElse(code);
    }
}
