package org.yuheng.canary.chanceisforkeys.command.word;

import java.security.SecureRandom;

final class WrongKey {
    private final SecureRandom random = new SecureRandom();

    int draw() {
        return random.nextInt();
    }
}
