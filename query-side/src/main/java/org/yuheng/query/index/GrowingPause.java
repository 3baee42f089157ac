package org.yuheng.query.index;

import java.time.Duration;

/** The pause after a failure: short at first, then twice as long each time, until something works again. */
final class GrowingPause {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration pause = FIRST;

    /** @param hasGotOn whether anything worked since the last failure */
    Duration after(boolean hasGotOn) {
        var doubled = pause.multipliedBy(2);
        pause = hasGotOn ? FIRST : doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
