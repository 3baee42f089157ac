package org.yuheng.canary.clocksarereadinplatform.command.word;

final class WrongNanos {
    static long read() {
        return System.nanoTime();
    }
}
