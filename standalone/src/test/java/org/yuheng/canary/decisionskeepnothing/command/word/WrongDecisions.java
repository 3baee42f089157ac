package org.yuheng.canary.decisionskeepnothing.command.word;

final class WrongDecisions {
    private static int decided;

    static int decide() {
        return ++decided;
    }
}
