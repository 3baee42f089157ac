package org.yuheng.canary.decisionskeepnothing.command.word;

final class RightDecisions {
    private static final int MOST = 60;

    static int decide() {
        return MOST;
    }
}
