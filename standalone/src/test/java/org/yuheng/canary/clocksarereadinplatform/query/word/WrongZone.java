package org.yuheng.canary.clocksarereadinplatform.query.word;

import java.time.OffsetDateTime;
import java.time.ZoneId;

final class WrongZone {
    static OffsetDateTime read() {
        return OffsetDateTime.now(ZoneId.of("Asia/Shanghai"));
    }
}
