package org.yuheng.canary.clocksarereadinplatform.command.word;

import java.time.LocalDate;

final class WrongDay {
    static LocalDate read() {
        return LocalDate.now();
    }
}
