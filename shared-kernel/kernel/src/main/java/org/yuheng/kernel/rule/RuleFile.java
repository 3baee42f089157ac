package org.yuheng.kernel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.resource.KernelResource;

/**
 * Reads {@code statutory-rules.txt}: a block per rule that begins with {@code [id@version]}, then lines {@code key =
 * value}. A mistake in it stops the program.
 */
final class RuleFile {
    private static final Set<String> KEYS =
            Set.of("name", "basis", "source", "binding", "length", "extension", "unit", "from", "to", "clock", "note");

    private RuleFile() {}

    static List<StatutoryRule> read() {
        return parse(new KernelResource("statutory-rules.txt").meaningfulLines());
    }

    static List<StatutoryRule> parse(List<String> lines) {
        var blocks = new ArrayList<Map<String, String>>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                blocks.add(new HashMap<>(Map.of("reference", line.substring(1, line.indexOf(']')))));
            } else {
                addTo(blocks.getLast(), line);
            }
        }
        return blocks.stream().map(RuleFile::rule).toList();
    }

    private static void addTo(Map<String, String> block, String line) {
        String[] pair = line.split("=", 2);
        String key = pair[0].strip();
        boolean isNew = KEYS.contains(key) && pair.length == 2 && block.put(key, pair[1].strip()) == null;
        if (!isNew) {
            throw new IllegalArgumentException(block.get("reference") + " has a wrong or second line: " + line);
        }
    }

    private static StatutoryRule rule(Map<String, String> block) {
        String[] reference = block.get("reference").split("@");
        return new StatutoryRule(
                reference[0],
                Integer.parseInt(reference[1]),
                block.get("name"),
                block.get("basis"),
                block.get("source"),
                optional(block, "binding", BindingLevel::valueOf),
                Integer.parseInt(block.getOrDefault("length", "0")),
                Integer.parseInt(block.getOrDefault("extension", "0")),
                optional(block, "unit", PeriodUnit::valueOf),
                optional(block, "from", LocalDate::parse),
                optional(block, "to", LocalDate::parse),
                optional(block, "clock", ClockKind::valueOf),
                block.get("note"));
    }

    private static <T> T optional(Map<String, String> block, String key, Function<String, T> reading) {
        String value = block.get(key);
        return value == null ? null : reading.apply(value);
    }
}
