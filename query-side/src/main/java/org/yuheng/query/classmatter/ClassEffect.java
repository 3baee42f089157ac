package org.yuheng.query.classmatter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.classmatter.ClassMemberKind;

/**
 * Whether the cure has an effect: what happened of the class, month by month, and how often before the first measure and
 * since it is watched.
 *
 * @param before the year before the first measure, or up to today while there is none
 * @param after since the last watch began; null before that
 */
record ClassEffect(List<Month> months, Span before, Span after, int relapses) {
    private static final int YEAR = 12;
    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");

    record Month(YearMonth month, int complaints, int cases) {}

    /** @param perMonth complaints and cases in thirty and a half days, to one decimal */
    record Span(LocalDate from, LocalDate to, int complaints, int cases, BigDecimal perMonth) {}

    /** From when on it is counted. */
    static LocalDate begin(ClassMatterDocument matter) {
        return firstMeasure(matter, LegalDay.dateOf(matter.opening().at())).minusMonths(YEAR);
    }

    static ClassEffect of(ClassMatterDocument matter, List<Counted> counted, LocalDate today) {
        var firstMeasure = firstMeasure(matter, today.plusDays(1));
        var before = span(counted, begin(matter), firstMeasure.minusDays(1));
        var after = matter.watch() == null ? null : span(counted, matter.watch().from(), today);
        return new ClassEffect(
                months(counted, begin(matter), today),
                before,
                after,
                matter.relapses().size());
    }

    private static LocalDate firstMeasure(ClassMatterDocument matter, LocalDate otherwise) {
        return matter.measures().stream()
                .map(ClassMatterDocument.Measure::recordedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private static List<Month> months(List<Counted> counted, LocalDate from, LocalDate to) {
        List<Month> months = new ArrayList<>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            months.add(new Month(
                    month,
                    count(counted, ClassMemberKind.COMPLAINT, month.atDay(1), month.atEndOfMonth()),
                    count(counted, ClassMemberKind.CASE, month.atDay(1), month.atEndOfMonth())));
        }
        return months;
    }

    private static Span span(List<Counted> counted, LocalDate from, LocalDate to) {
        int complaints = count(counted, ClassMemberKind.COMPLAINT, from, to);
        int cases = count(counted, ClassMemberKind.CASE, from, to);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
        var perMonth = BigDecimal.valueOf(complaints + (long) cases)
                .multiply(DAYS_OF_A_MONTH)
                .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
        return new Span(from, to, complaints, cases, perMonth);
    }

    private static int count(List<Counted> counted, ClassMemberKind kind, LocalDate from, LocalDate to) {
        return (int) counted.stream()
                .filter(one -> one.kind() == kind && one.day() >= from.toEpochDay() && one.day() <= to.toEpochDay())
                .count();
    }
}
