package org.yuheng.canary.idsaremadeinplatform.platform.identity;

import java.util.UUID;

final class RightRandomIds {
    static UUID next() {
        return UUID.randomUUID();
    }
}
