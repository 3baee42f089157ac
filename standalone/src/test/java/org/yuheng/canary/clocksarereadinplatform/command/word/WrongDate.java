package org.yuheng.canary.clocksarereadinplatform.command.word;

import java.util.Date;

final class WrongDate {
    static Date read() {
        return new Date();
    }
}
