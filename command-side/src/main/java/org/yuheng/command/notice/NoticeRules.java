package org.yuheng.command.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;

/** The rules of {@code notice-rules.txt}. A mistake in them stops the program, with the line. */
final class NoticeRules {
    private static final int COLUMNS = 3;

    private final List<NoticeRule> all;
    private final Map<String, List<NoticeRule>> byStep;

    private NoticeRules(List<NoticeRule> all) {
        this.all = List.copyOf(all);
        this.byStep = all.stream().collect(Collectors.groupingBy(NoticeRule::step));
    }

    /**
     * @param lines of the form {@code step | audience | channel, channel | condition}; the condition may be left out
     * @throws IllegalArgumentException with the line that does not hold
     */
    static NoticeRules parse(List<String> lines) {
        List<NoticeRule> rules = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            for (var rule : rules(line)) {
                mustHold(seen.add(List.of(rule.step(), rule.audience(), rule.channel())), "is said twice", line);
                rules.add(rule);
            }
        }
        return new NoticeRules(rules);
    }

    List<NoticeRule> all() {
        return all;
    }

    /** Those that count for what has happened; empty for most steps. */
    List<NoticeRule> after(ComplaintEvent event) {
        return of(event.getClass().getSimpleName()).stream()
                .filter(rule -> rule.isFor(event))
                .toList();
    }

    /** Those of a step, under whatever condition. */
    List<NoticeRule> of(String step) {
        return byStep.getOrDefault(step, List.of());
    }

    private static List<NoticeRule> rules(String line) {
        var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        mustHold(cells.size() == COLUMNS || cells.size() == COLUMNS + 1, "does not have three or four columns", line);
        var step = cells.get(0);
        mustHold(NoticeSteps.kindOf(step).isPresent(), "names no step of a complaint or a case", line);
        mustHold(
                !step.equals(ComplaintReceived.class.getSimpleName()),
                "would make a notice for every row of an import",
                line);
        var audience = oneOf(Audience.values(), cells.get(1), line);
        mustHold(NoticeSteps.mayTell(step, audience), "tells " + audience + ", whom that step does not concern", line);
        var condition = cells.size() == COLUMNS
                ? NoticeRule.Condition.ALWAYS
                : oneOf(NoticeRule.Condition.values(), cells.get(COLUMNS), line);
        mustHold(NoticeSteps.canMeet(step, condition), "has a condition that this step cannot meet", line);
        return Stream.of(cells.get(2).split(","))
                .map(channel -> oneOf(NoticeChannel.values(), channel.strip(), line))
                .map(channel -> rule(step, audience, channel, condition, line))
                .toList();
    }

    private static NoticeRule rule(
            String step, Audience audience, NoticeChannel channel, NoticeRule.Condition condition, String line) {
        mustHold(
                audience != Audience.COMPLAINANT || !channel.isSent(),
                "sends to a complainant, whose address is in the vault",
                line);
        return new NoticeRule(step, audience, channel, condition);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name, String line) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> wrong("says " + name + " where one of " + Arrays.toString(values) + " stands", line));
    }

    private static void mustHold(boolean condition, String otherwise, String line) {
        if (!condition) {
            throw wrong(otherwise, line);
        }
    }

    private static IllegalArgumentException wrong(String what, String line) {
        return new IllegalArgumentException("a rule of notices " + what + ": " + line);
    }
}
