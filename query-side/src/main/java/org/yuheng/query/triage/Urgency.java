package org.yuheng.query.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Why a complaint should not wait: danger, a measure that goes on, a near day, many people, asked again and again. */
final class Urgency {
    private static final int ENOUGH = 3;
    private static final int NEAR_DAYS = 14;
    private static final char MONTH = '月';
    private static final int BEFORE_MONTH = 11;
    private static final int AFTER_MONTH = 8;
    private static final String DAY = "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]";
    private static final List<Pattern> LAST_DAYS = List.of(
            Pattern.compile(DAY + "(?:之?前|截止|到期|届满|为止|强拆|拆除|关停|停业)"), Pattern.compile("(?:截止|截至|限于|限|期限至|期限到)" + DAY));

    private Urgency() {}

    /** @param receivedOn in legal time */
    static List<Reason> of(Sightings found, Passage passage, LocalDate receivedOn) {
        var reasons = new ArrayList<Reason>();
        for (var score : found.scores(Dictionaries.URGENCY)) {
            if (score.points() >= ENOUGH) {
                reasons.addAll(Reason.of(score, Reason.Kind.valueOf(score.label())));
            }
        }
        nearDay(passage, receivedOn).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** Looks around each 月 only: reading every text for a date from end to end costs as much as all dictionaries. */
    private static Optional<Reason> nearDay(Passage passage, LocalDate receivedOn) {
        var text = passage.text();
        for (int month = text.indexOf(MONTH); month >= 0; month = text.indexOf(MONTH, month + 1)) {
            int from = Math.max(0, month - BEFORE_MONTH);
            var around = text.substring(from, Math.min(text.length(), month + AFTER_MONTH));
            for (var pattern : LAST_DAYS) {
                var date = pattern.matcher(around).results().filter(found -> isNear(found, receivedOn));
                var first = date.findFirst();
                if (first.isPresent()) {
                    var place = passage.placeOf(from + first.get().start());
                    return Optional.of(new Reason(
                            Reason.Kind.DATE, place, List.of(first.get().group())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(MatchResult date, LocalDate receivedOn) {
        return day(date, receivedOn)
                .filter(day -> !day.isBefore(receivedOn) && !day.isAfter(receivedOn.plusDays(NEAR_DAYS)))
                .isPresent();
    }

    /** Without a year it is the next such day. */
    private static Optional<LocalDate> day(MatchResult date, LocalDate receivedOn) {
        try {
            int year = date.group(1) == null ? receivedOn.getYear() : Integer.parseInt(date.group(1));
            var day = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return Optional.of(date.group(1) == null && day.isBefore(receivedOn) ? day.plusYears(1) : day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
