package org.yuheng.kernel.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * All rules about periods, with all their versions. Which one applies to a complaint is decided elsewhere, by the
 * bureau's setting and the channel.
 */
public final class Rules {
    private static final Rules PUBLISHED = new Rules(RuleFile.read());

    private final Map<String, StatutoryRule> byReference = new LinkedHashMap<>();

    Rules(List<StatutoryRule> rules) {
        for (StatutoryRule rule : rules) {
            if (byReference.putIfAbsent(rule.reference(), rule) != null) {
                throw new IllegalArgumentException("there are two rules " + rule.reference());
            }
        }
    }

    /** The rules that travel with this version of the product. */
    public static Rules published() {
        return PUBLISHED;
    }

    /**
     * The version that is in force on that day; the highest one if there are several.
     *
     * @throws DomainError {@link ErrorCode#UNKNOWN_RULE} when there is none
     */
    public StatutoryRule inForce(String id, LocalDate on) {
        return byReference.values().stream()
                .filter(rule -> rule.id().equals(id) && rule.isInForce(on))
                .max(Comparator.comparingInt(StatutoryRule::version))
                .orElseThrow(() -> new DomainError(
                        ErrorCode.UNKNOWN_RULE, Map.of("rule", String.valueOf(id), "on", on.toString())));
    }

    /**
     * Exactly this version, in force or not; a version that was ever published stays.
     *
     * @throws DomainError {@link ErrorCode#UNKNOWN_RULE} when there is none
     */
    public StatutoryRule byId(String id, int version) {
        return byReference(id + "@" + version);
    }

    /**
     * The same by {@code id@version}, as events name it.
     *
     * @throws DomainError {@link ErrorCode#UNKNOWN_RULE} when there is none
     */
    public StatutoryRule byReference(String reference) {
        StatutoryRule rule = byReference.get(reference);
        if (rule == null) {
            throw new DomainError(ErrorCode.UNKNOWN_RULE, Map.of("rule", reference));
        }
        return rule;
    }

    /** Every version of every rule, in the order of the file. */
    public List<StatutoryRule> all() {
        return List.copyOf(byReference.values());
    }
}
