package org.yuheng.command.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * The part of the day in which no mail is sent to a person, in the time of Asia/Shanghai. It may run over midnight.
 *
 * @param from first moment of quiet
 * @param to first moment after it; the same as {@code from}: there is no quiet
 */
record QuietHoursPolicy(LocalTime from, LocalTime to) {
    static final String DEFAULT = "21:00-08:00";

    private static final QuietHoursPolicy NONE = new QuietHoursPolicy(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * @param setting {@code HH:mm-HH:mm}, or {@code none}
     * @throws IllegalArgumentException for anything else
     */
    static QuietHoursPolicy parse(String setting) {
        if (setting.strip().equals("none")) {
            return NONE;
        }
        try {
            var parts = setting.strip().split("-");
            var quiet = new QuietHoursPolicy(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
            if (parts.length == 2 && !quiet.from.equals(quiet.to)) {
                return quiet;
            }
        } catch (DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            // Said below.
        }
        throw new IllegalArgumentException("quiet hours are HH:mm-HH:mm or none, not: " + setting);
    }

    boolean isQuiet(Instant at) {
        var time = at.atZone(LegalDay.ZONE).toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    @Override
    public String toString() {
        return from.equals(to) ? "none" : from + "-" + to;
    }
}
