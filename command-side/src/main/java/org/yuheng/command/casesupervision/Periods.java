package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.DueDate;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;

/** The periods that run, in the order in which they began. */
record Periods(Map<Key, Period> running) {
    static final Periods NONE = new Periods(Map.of());

    Periods {
        running = Collections.unmodifiableMap(new LinkedHashMap<>(running));
    }

    /** @param holder paper, objection or follow-up that it belongs to; the case's own id for one of the case */
    record Key(ClockKind clock, String holder) {}

    /** A length that is not the rule's own: stated in a paper, or left after the case stood still. */
    record Length(LocalDate from, int count, PeriodUnit unit) {}

    /**
     * @param rule {@code id@version}
     * @param length null where the rule's own runs from the first day
     */
    record Period(String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional, Length length) {
        /** The unit in which it is counted. */
        PeriodUnit unit(Rules rules) {
            return length == null ? rules.byReference(rule).unit() : length.unit();
        }

        /** Its last day, computed anew. */
        DueDate again(Rules rules, WorkingCalendar calendar) {
            var own = rules.byReference(rule);
            return length == null
                    ? calendar.due(startedOn, own.length(), own.unit())
                    : calendar.due(length.from(), length.count(), length.unit());
        }

        Period fixedOn(LocalDate certain) {
            return new Period(rule, startedOn, certain, false, length);
        }

        /** Whether its last day is over. A provisional day says nothing yet. */
        boolean isOver(LocalDate today) {
            return !provisional && dueOn.isBefore(today);
        }
    }

    Optional<Period> find(ClockKind clock, String holder) {
        return Optional.ofNullable(running.get(new Key(clock, holder)));
    }

    Stream<Map.Entry<Key, Period>> of(ClockKind clock) {
        return running.entrySet().stream().filter(entry -> entry.getKey().clock() == clock);
    }

    boolean isOver(ClockKind clock, LocalDate today) {
        return of(clock).anyMatch(entry -> entry.getValue().isOver(today));
    }

    Periods start(ClockKind clock, String holder, Period period) {
        var periods = new LinkedHashMap<>(running);
        periods.put(new Key(clock, holder), period);
        return new Periods(periods);
    }

    Periods end(ClockKind clock) {
        return without(key -> key.clock() == clock);
    }

    Periods end(ClockKind clock, String holder) {
        return without(key -> key.equals(new Key(clock, holder)));
    }

    /** Of a paper that is withdrawn: all that belongs to it. */
    Periods endOf(String holder) {
        return without(key -> key.holder().equals(holder));
    }

    Periods without(Predicate<Key> ended) {
        var periods = new LinkedHashMap<>(running);
        periods.keySet().removeIf(ended);
        return new Periods(periods);
    }
}
