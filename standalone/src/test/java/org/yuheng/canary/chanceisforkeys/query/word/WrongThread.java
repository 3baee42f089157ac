package org.yuheng.canary.chanceisforkeys.query.word;

import java.util.concurrent.ThreadLocalRandom;

final class WrongThread {
    static int draw() {
        return ThreadLocalRandom.current().nextInt();
    }
}
