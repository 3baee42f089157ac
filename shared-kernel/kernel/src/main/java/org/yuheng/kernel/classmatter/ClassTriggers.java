package org.yuheng.kernel.classmatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.resource.KernelResource;
import org.yuheng.kernel.rule.BindingLevel;

/**
 * The thresholds, from {@code class-triggers.txt}: a block per trigger that begins with {@code [id@version]}, then lines
 * {@code key = value}. A mistake in it stops the program.
 */
public final class ClassTriggers {
    private static final Set<String> KEYS =
            Set.of("name", "dimensions", "count", "windowDays", "source", "binding", "note");
    private static final List<ClassTrigger> PUBLISHED =
            parse(new KernelResource("class-triggers.txt").meaningfulLines());

    private ClassTriggers() {}

    /** Those that travel with this version of the product, in the order of the file. */
    public static List<ClassTrigger> published() {
        return PUBLISHED;
    }

    /** @throws DomainError {@link ErrorCode#UNKNOWN_TRIGGER} */
    public static ClassTrigger byReference(String reference) {
        return PUBLISHED.stream()
                .filter(trigger -> trigger.reference().equals(reference))
                .findFirst()
                .orElseThrow(
                        () -> new DomainError(ErrorCode.UNKNOWN_TRIGGER, Map.of("trigger", String.valueOf(reference))));
    }

    static List<ClassTrigger> parse(List<String> lines) {
        var blocks = new ArrayList<Map<String, String>>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                blocks.add(new HashMap<>(Map.of("reference", line.substring(1, line.indexOf(']')))));
            } else {
                addTo(blocks.getLast(), line);
            }
        }
        return blocks.stream().map(ClassTriggers::trigger).toList();
    }

    private static void addTo(Map<String, String> block, String line) {
        String[] pair = line.split("=", 2);
        String key = pair[0].strip();
        boolean isNew = KEYS.contains(key) && pair.length == 2 && block.put(key, pair[1].strip()) == null;
        if (!isNew) {
            throw new IllegalArgumentException(block.get("reference") + " has a wrong or second line: " + line);
        }
    }

    private static ClassTrigger trigger(Map<String, String> block) {
        String[] reference = block.get("reference").split("@");
        var dimensions = Arrays.stream(block.get("dimensions").split(","))
                .map(name -> ClassDimension.valueOf(name.strip()))
                .collect(Collectors.toSet());
        return new ClassTrigger(
                reference[0],
                Integer.parseInt(reference[1]),
                block.get("name"),
                dimensions,
                Integer.parseInt(block.get("count")),
                Integer.parseInt(block.get("windowDays")),
                block.get("source"),
                BindingLevel.valueOf(block.get("binding")),
                block.get("note"));
    }
}
