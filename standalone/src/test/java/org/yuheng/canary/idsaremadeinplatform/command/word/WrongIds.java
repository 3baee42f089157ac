package org.yuheng.canary.idsaremadeinplatform.command.word;

import java.util.UUID;

final class WrongIds {
    static UUID next() {
        return UUID.randomUUID();
    }
}
