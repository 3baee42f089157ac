package org.yuheng.canary.chanceisforkeys.command.word;

import java.util.Random;

final class WrongDraw {
    static int draw() {
        return new Random().nextInt();
    }
}
