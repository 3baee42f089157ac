package org.yuheng.canary.decisionsknowthedomainonly.command.word;

final class WrongTracingDecisions {
    static void decide() {
        System.out.println("decided");
    }
}
