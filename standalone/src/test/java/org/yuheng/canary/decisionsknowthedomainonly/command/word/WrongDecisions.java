package org.yuheng.canary.decisionsknowthedomainonly.command.word;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class WrongDecisions {
    private static final Logger LOG = LoggerFactory.getLogger(WrongDecisions.class);

    static void decide() {
        LOG.info("decided");
    }
}
