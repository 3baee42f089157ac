package org.yuheng.platform.identity;

import java.util.UUID;

/** Fresh ids, for requests that carry no name of their own. */
public final class RandomIds {
    private RandomIds() {}

    public static UUID next() {
        return UUID.randomUUID();
    }
}
