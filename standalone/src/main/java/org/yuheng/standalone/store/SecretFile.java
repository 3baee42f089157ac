package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random passwords of the embedded stores: 256 bits, of letters, digits, hyphen and underscore only. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps a chosen secret in a new file that only the owner may read. */
    public static void write(Path file, String secret) throws IOException {
        DurableFiles.write(file, secret + "\n");
    }

    /** Reads the secret of an earlier start, or makes one that only the owner may read. */
    public static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            DurableFiles.write(file, random() + "\n");
        }
        String secret = Files.readString(file).strip();
        if (secret.isEmpty()) {
            throw new StoreRefused(file + " is empty; put back the password that belongs to this data folder.");
        }
        return secret;
    }
}
