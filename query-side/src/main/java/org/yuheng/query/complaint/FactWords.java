package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.words.Words;

/** The facts of a step as people say them. */
final class FactWords {
    private static final Set<String> DAYS = Set.of("dueOn", "formerDueOn", "startedOn", "screeningDueOn");
    private static final Map<String, Enum<?>[]> CODES = Map.ofEntries(
            Map.entry("channel", Channel.values()),
            Map.entry("category", Category.values()),
            Map.entry("reason", RefusalReason.values()),
            Map.entry("clock", ClockKind.values()),
            Map.entry("jurisdiction", JurisdictionGround.values()),
            Map.entry("remedy", Remedy.values()),
            Map.entry("remedyUnit", PeriodUnit.values()),
            Map.entry("finding", Finding.values()),
            Map.entry("suspension", SuspensionGround.values()),
            Map.entry("termination", TerminationGround.values()),
            Map.entry("reopening", ReopeningGround.values()),
            Map.entry("undone", ComplaintVerb.values()),
            Map.entry("erasure", ErasureGround.values()));

    private FactWords() {}

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
        if (name.equals("validUntil")) {
            return words.moment(Instant.parse(fact));
        }
        if (DAYS.contains(name)) {
            return words.day(LocalDate.parse(fact));
        }
        return fact.equals("true") ? words.text(name) : fact;
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
