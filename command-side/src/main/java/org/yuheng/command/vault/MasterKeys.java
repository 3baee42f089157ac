package org.yuheng.command.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of an installation, all derived from one master secret of at least 32 bytes: one wraps the data keys, one
 * makes receipt codes, one makes references, one seals staged files, one seals the addresses of notices. Derivation is HKDF-Expand with SHA-256 (RFC 5869).
 */
public final class MasterKeys {
    static final int SHORTEST = 32;
    private final byte[] secret;

    public MasterKeys(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("a master secret has at least 32 bytes");
        }
        this.secret = secret.clone();
    }

    SecretKey wrapping() {
        return derive("yuheng vault wrapping v1", "AES");
    }

    SecretKey receipts() {
        return derive("yuheng receipt codes v1", "HmacSHA256");
    }

    SecretKey references() {
        return derive("yuheng references v1", "HmacSHA256");
    }

    /** Seals import files while they wait. */
    public SecretKey staging() {
        return derive("yuheng staging v1", "AES");
    }

    /** Seals where notices go, and the secrets that they are signed with. */
    public SecretKey addresses() {
        return derive("yuheng notice addresses v1", "AES");
    }

    private SecretKey derive(String purpose, String algorithm) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 1);
            return new SecretKeySpec(mac.doFinal(), algorithm);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
