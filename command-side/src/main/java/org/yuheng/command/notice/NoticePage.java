package org.yuheng.command.notice;

import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Which part of a list is asked for; the first page is 0. */
record NoticePage(int number, int size) {
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 200;
    private static final int DEEPEST = 10_000;

    /** @throws DomainError {@code INVALID_VALUE} */
    static NoticePage of(Integer page, Integer size) {
        int rows = within("size", size == null ? USUAL_SIZE : size, 1, LARGEST_SIZE);
        return new NoticePage(within("page", page == null ? 0 : page, 0, DEEPEST / rows), rows);
    }

    int offset() {
        return number * size;
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", least + "…" + most));
        }
        return value;
    }
}
