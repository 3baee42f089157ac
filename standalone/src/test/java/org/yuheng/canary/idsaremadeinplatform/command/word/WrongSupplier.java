package org.yuheng.canary.idsaremadeinplatform.command.word;

import java.util.UUID;
import java.util.function.Supplier;

final class WrongSupplier {
    static Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
