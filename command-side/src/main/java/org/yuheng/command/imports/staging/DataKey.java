package org.yuheng.command.imports.staging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one staged file, as it stands in the file's header: sealed under the master key and bound to the file's
 * name, so that one file cannot be put in the place of another.
 */
final class DataKey {
    static final int WRAPPED_BYTES = ChunkCipher.NONCE_BYTES + 32 + ChunkCipher.TAG_BYTES;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DataKey() {}

    static SecretKey fresh() {
        return new SecretKeySpec(random(KEY_BYTES), ChunkCipher.ALGORITHM);
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] wrap(SecretKey key, SecretKey master, String fileId) {
        var nonce = random(ChunkCipher.NONCE_BYTES);
        try {
            var wrapped = new byte[WRAPPED_BYTES];
            System.arraycopy(nonce, 0, wrapped, 0, nonce.length);
            cipher(Cipher.ENCRYPT_MODE, master, nonce, fileId)
                    .doFinal(key.getEncoded(), 0, KEY_BYTES, wrapped, nonce.length);
            return wrapped;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SecretKey unwrap(byte[] wrapped, SecretKey master, String fileId) throws StagedFileDamaged {
        var nonce = Arrays.copyOf(wrapped, ChunkCipher.NONCE_BYTES);
        try {
            var key = cipher(Cipher.DECRYPT_MODE, master, nonce, fileId)
                    .doFinal(wrapped, nonce.length, wrapped.length - nonce.length);
            return new SecretKeySpec(key, ChunkCipher.ALGORITHM);
        } catch (GeneralSecurityException notTheOne) {
            throw new StagedFileDamaged();
        }
    }

    private static Cipher cipher(int mode, SecretKey master, byte[] nonce, String fileId)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ChunkCipher.TRANSFORMATION);
        cipher.init(mode, master, new GCMParameterSpec(ChunkCipher.TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(("staged file " + fileId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
