package org.yuheng.command.imports.staging;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens the chunks of one file, in order. The nonce of a chunk says which one it is and whether it is the
 * last (STREAM, Hoang, Reyhanitabar, Rogaway and Vizár 2015): a chunk that was moved, left out or added does not open.
 */
final class ChunkCipher {
    static final String ALGORITHM = "AES";
    static final String TRANSFORMATION = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;
    static final int PREFIX_BYTES = 7;

    /** Clear bytes of every chunk but the last, which may be shorter. */
    static final int CHUNK_BYTES = 64 * 1024;

    private final SecretKey key;
    private final byte[] prefix;
    private final Cipher cipher;
    private int counter;

    ChunkCipher(SecretKey key, byte[] prefix) {
        this.key = key;
        this.prefix = prefix.clone();
        try {
            this.cipher = Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the sealed chunk to {@code sealed} and returns its length. */
    int seal(byte[] clear, int length, boolean last, byte[] sealed) {
        try {
            prepare(Cipher.ENCRYPT_MODE, last);
            return cipher.doFinal(clear, 0, length, sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the clear chunk to {@code clear} and returns its length. */
    int open(byte[] sealed, int length, boolean last, byte[] clear) throws StagedFileDamaged {
        try {
            prepare(Cipher.DECRYPT_MODE, last);
            return cipher.doFinal(sealed, 0, length, clear);
        } catch (GeneralSecurityException notTheOne) {
            throw new StagedFileDamaged();
        }
    }

    private void prepare(int mode, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES)
                .put(prefix)
                .putInt(counter)
                .put((byte) (last ? 1 : 0))
                .array();
        counter = Math.incrementExact(counter);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    }
}
