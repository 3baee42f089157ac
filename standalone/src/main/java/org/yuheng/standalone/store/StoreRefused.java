package org.yuheng.standalone.store;

/**
 * A store can not be opened, and trying again changes nothing. The message is one line for the person who started the
 * program: what is wrong, where, and what to do.
 */
public final class StoreRefused extends RuntimeException {

    public StoreRefused(String message) {
        super(message);
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
