package org.yuheng.command.classmatter;

import java.time.Instant;
import java.time.LocalDate;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * All that a decision may know of the world.
 *
 * @param nextVersion version that the matter will have after its next event; makes vault references unique
 * @param now legal time
 */
record ClassMatterContext(long nextVersion, Instant now, ClassRegister register) {
    LocalDate today() {
        return LegalDay.dateOf(now);
    }

    /** A vault reference that no other step of this matter has; null where there is no text. */
    String textRef(String kind, ConfidentialText text) {
        return text == null ? null : kind + "-" + nextVersion;
    }

    /** The same for one of several steps of one request. */
    ClassMatterContext after(int steps) {
        return new ClassMatterContext(nextVersion + steps, now, register);
    }
}
