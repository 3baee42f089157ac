package org.yuheng.command.notice;

/**
 * What came of one attempt to send.
 *
 * @param code why not, without anything of the content; null where it was sent
 */
record Attempt(Outcome outcome, String code) {
    static final Attempt SENT = new Attempt(Outcome.SENT, null);

    /** In the order in which they can follow each other. */
    enum Outcome {
        /** Claimed and perhaps sent: what came of it was never told, as after a crash. */
        BEGUN,
        SENT,
        /** Failed and is tried again. */
        RETRY,
        /** Failed for the last time. */
        FAILED,
        /** Nothing to try: see {@link Notice.State#SKIPPED}. */
        SKIPPED
    }

    static Attempt failed(String code) {
        return new Attempt(Outcome.RETRY, code);
    }

    static Attempt skipped(String code) {
        return new Attempt(Outcome.SKIPPED, code);
    }
}
