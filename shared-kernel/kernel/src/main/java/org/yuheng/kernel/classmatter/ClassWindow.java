package org.yuheng.kernel.classmatter;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What was counted together under one key when a threshold was reached.
 *
 * @param counted in order, the first one is the anchor
 * @param reached the one with which the threshold was reached
 * @param <T> what is counted
 */
public record ClassWindow<T>(List<T> counted, T reached) {
    /** The order in which things are counted: by day, then by id, so that it is always the same. */
    public static final Comparator<ClassOccurrence> ORDER =
            Comparator.comparing(ClassOccurrence::day).thenComparing(ClassOccurrence::id);

    public T anchor() {
        return counted.getFirst();
    }

    /** Whether both days lie in one window that begins with the first. */
    public static boolean isWithin(LocalDate first, LocalDate day, int windowDays) {
        return isWithin(first.toEpochDay(), day.toEpochDay(), windowDays);
    }

    private static boolean isWithin(long first, long day, int windowDays) {
        return day >= first && day < first + windowDays;
    }

    /**
     * The windows in which a threshold was reached: the first one as early as can be; what else happens within the window
     * belongs to it, and counting begins anew behind it. Each thing is looked at once.
     *
     * @param sorted by day, then by id
     * @param dayOf as days since 1970-01-01
     */
    public static <T> List<ClassWindow<T>> in(List<T> sorted, ToLongFunction<T> dayOf, int count, int windowDays) {
        List<ClassWindow<T>> windows = new ArrayList<>();
        Deque<T> run = new ArrayDeque<>();
        int next = 0;
        while (next < sorted.size()) {
            var one = sorted.get(next++);
            long day = dayOf.applyAsLong(one);
            while (!run.isEmpty() && !isWithin(dayOf.applyAsLong(run.getFirst()), day, windowDays)) {
                run.removeFirst();
            }
            run.addLast(one);
            if (run.size() == count) {
                var counted = new ArrayList<>(run);
                long first = dayOf.applyAsLong(counted.getFirst());
                while (next < sorted.size() && isWithin(first, dayOf.applyAsLong(sorted.get(next)), windowDays)) {
                    counted.add(sorted.get(next++));
                }
                windows.add(new ClassWindow<>(List.copyOf(counted), one));
                run.clear();
            }
        }
        return windows;
    }
}
