package org.yuheng.kernel.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.yuheng.kernel.calendar.PeriodUnit;

/**
 * One version of one rule about a period.
 *
 * @param id for example {@code screening.business-environment}; stable, as events hold it
 * @param version from 1; another text, length or binding level is another version
 * @param name Chinese, for the screen
 * @param basis the article or document in Chinese
 * @param source the key of the source in the domain pages ({@code domain/sources.md}); {@code D} for a setting of this
 *     product without any source
 * @param length how many of the unit, at least 1
 * @param extension by how much a head may lengthen it, once, in the same unit; 0 where no text gives an extension
 * @param inForceFrom the first day in force; null when not known
 * @param inForceTo the last day in force; null when there is none
 * @param note what a user must know about its standing, in Chinese; may be empty
 */
public record StatutoryRule(
        String id,
        int version,
        String name,
        String basis,
        String source,
        BindingLevel bindingLevel,
        int length,
        int extension,
        PeriodUnit unit,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        ClockKind clock,
        String note) {
    public StatutoryRule {
        must(id != null && id.matches("[a-z]+([.-][a-z]+)*"), "an id in lower case", id);
        must(version >= 1, "a version from 1", id);
        must(isText(name) && isText(basis) && isText(source), "a name, a basis and a source", id);
        must(bindingLevel != null && unit != null && clock != null, "a binding level, a unit and a clock", id);
        must(length >= 1 && length <= unit.longest(), "a length of 1 to " + unit.longest(), id);
        must(extension >= 0 && extension <= unit.longest(), "an extension of 0 to " + unit.longest(), id);
        must(inForceFrom == null || inForceTo == null || !inForceTo.isBefore(inForceFrom), "dates in order", id);
        note = Objects.requireNonNullElse(note, "");
    }

    /** {@code id@version}: how events and answers name the rule that was applied. */
    public String reference() {
        return id + "@" + version;
    }

    /** Is the day within the dates in force? An unknown date does not bound. */
    public boolean isInForce(LocalDate on) {
        return (inForceFrom == null || !on.isBefore(inForceFrom)) && (inForceTo == null || !on.isAfter(inForceTo));
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static void must(boolean holds, String what, String id) {
        if (!holds) {
            throw new IllegalArgumentException("the rule " + id + " needs " + what);
        }
    }
}
