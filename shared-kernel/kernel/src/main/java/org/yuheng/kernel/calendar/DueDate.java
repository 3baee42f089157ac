package org.yuheng.kernel.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a period, which ends at 24:00 in Shanghai ({@link LegalDay#endOf}).
 *
 * @param provisional it leans on a year whose calendar is not published yet, so it may still move
 */
public record DueDate(LocalDate on, boolean provisional) {
    public DueDate {
        Objects.requireNonNull(on, "on");
    }
}
