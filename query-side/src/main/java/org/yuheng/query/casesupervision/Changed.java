package org.yuheng.query.casesupervision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists with one thing more, or with one thing changed. */
final class Changed {
    private Changed() {}

    static <T> List<T> with(List<T> before, T more) {
        var list = new ArrayList<>(before);
        list.add(more);
        return list;
    }

    static <T> List<T> where(List<T> before, Predicate<T> which, UnaryOperator<T> change) {
        return before.stream()
                .map(item -> which.test(item) ? change.apply(item) : item)
                .toList();
    }

    /** The last one; an empty list stays empty. */
    static <T> List<T> last(List<T> before, UnaryOperator<T> change) {
        if (before.isEmpty()) {
            return before;
        }
        var list = new ArrayList<>(before);
        list.set(list.size() - 1, change.apply(list.getLast()));
        return list;
    }
}
