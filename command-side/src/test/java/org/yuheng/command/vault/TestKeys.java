package org.yuheng.command.vault;

import java.util.Arrays;

/** Master keys that are the same in every run. */
public final class TestKeys {
    private static final int BYTES = 32;

    private TestKeys() {}

    public static MasterKeys of(int secret) {
        var bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) secret);
        return new MasterKeys(bytes);
    }
}
