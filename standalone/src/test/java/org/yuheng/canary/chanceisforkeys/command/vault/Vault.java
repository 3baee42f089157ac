package org.yuheng.canary.chanceisforkeys.command.vault;

import java.security.SecureRandom;

/** Of the same name as the one that may draw keys. */
final class Vault {
    static final class RightKeys {
        byte[] fresh() {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            return key;
        }
    }
}
