package org.yuheng.canary.chanceisforkeys.query.word;

final class WrongShare {
    static double draw() {
        return Math.random();
    }
}
