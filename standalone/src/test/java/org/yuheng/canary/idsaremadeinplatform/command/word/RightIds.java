package org.yuheng.canary.idsaremadeinplatform.command.word;

import java.util.UUID;

final class RightIds {
    static UUID of(String text) {
        return UUID.fromString(text);
    }
}
