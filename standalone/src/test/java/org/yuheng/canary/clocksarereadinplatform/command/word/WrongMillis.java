package org.yuheng.canary.clocksarereadinplatform.command.word;

final class WrongMillis {
    static long read() {
        return System.currentTimeMillis();
    }
}
