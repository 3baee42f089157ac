package org.yuheng.standalone;

/** The command line can not be understood; the message is one line that names the option and what it takes. */
public final class WrongUsage extends RuntimeException {

    public WrongUsage(String message) {
        super(message);
    }
}
