package org.yuheng.query.casesupervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.platform.access.Person;
import org.yuheng.query.words.Words;

/**
 * By whom and when a case is read.
 *
 * @param now legal time
 */
public record CaseReading(Person person, CaseSight sight, Instant now, OrganNames organs, Words words) {
    public LocalDate today() {
        return LegalDay.dateOf(now);
    }

    NoteAnswer note(CaseNote note) {
        return NoteAnswer.of(note, sight.namesStaff(), words);
    }

    CaseClockAnswer clock(CaseClock clock) {
        return CaseClockAnswer.of(clock, today(), words);
    }

    /** The organ has words of its own for where a case stands. Null for null. */
    public String stageName(CaseStage stage) {
        if (stage == null) {
            return null;
        }
        return sight.kind() == CaseSight.Kind.ORGAN
                ? words.find("organStage." + stage.name(), Map.of()).orElseGet(() -> words.name(stage))
                : words.name(stage);
    }
}
