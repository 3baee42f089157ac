package org.yuheng.kernel.classmatter;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.yuheng.kernel.region.RegionCode;

/**
 * What was counted together under one key when a threshold was reached.
 *
 * @param counted in order, the first one is the anchor
 * @param reachedOn day on which the threshold was reached
 */
public record ClassWindow(List<ClassOccurrence> counted, LocalDate reachedOn) {
    /** The order in which things are counted: by day, then by id, so that it is always the same. */
    public static final Comparator<ClassOccurrence> ORDER =
            Comparator.comparing(ClassOccurrence::day).thenComparing(ClassOccurrence::id);

    public ClassOccurrence anchor() {
        return counted.getFirst();
    }

    /** The smallest region that holds all that was counted. */
    public RegionCode region() {
        return anchorRegion().path().stream()
                .filter(region -> counted.stream()
                        .allMatch(one -> RegionCode.of(one.regionCode()).isWithin(region)))
                .findFirst()
                .orElseThrow();
    }

    private RegionCode anchorRegion() {
        return RegionCode.of(anchor().regionCode());
    }

    /** Whether both days lie in one window that begins with the first. */
    public static boolean isWithin(LocalDate first, LocalDate day, int windowDays) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(windowDays));
    }

    /**
     * The windows in which a threshold was reached: the first one as early as can be; what else happens within the window
     * belongs to it, and counting begins anew behind it. Each thing is looked at once.
     *
     * @param sorted by {@link #ORDER}
     */
    public static List<ClassWindow> in(List<ClassOccurrence> sorted, int count, int windowDays) {
        List<ClassWindow> windows = new ArrayList<>();
        Deque<ClassOccurrence> run = new ArrayDeque<>();
        int next = 0;
        while (next < sorted.size()) {
            var occurrence = sorted.get(next++);
            while (!run.isEmpty() && !isWithin(run.getFirst().day(), occurrence.day(), windowDays)) {
                run.removeFirst();
            }
            run.addLast(occurrence);
            if (run.size() == count) {
                var counted = new ArrayList<>(run);
                while (next < sorted.size()
                        && isWithin(counted.getFirst().day(), sorted.get(next).day(), windowDays)) {
                    counted.add(sorted.get(next++));
                }
                windows.add(new ClassWindow(List.copyOf(counted), occurrence.day()));
                run.clear();
            }
        }
        return windows;
    }
}
