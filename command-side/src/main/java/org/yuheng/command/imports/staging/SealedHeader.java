package org.yuheng.command.imports.staging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** The first bytes of a staged file: what it is, its key under the master key, and the prefix of its nonces. */
final class SealedHeader {
    private static final byte[] KIND = "YHSTAGE1".getBytes(StandardCharsets.US_ASCII);

    private SealedHeader() {}

    static byte[] of(SecretKey key, byte[] prefix, SecretKey master, String fileId) {
        var header = Arrays.copyOf(KIND, KIND.length + DataKey.WRAPPED_BYTES + prefix.length);
        System.arraycopy(DataKey.wrap(key, master, fileId), 0, header, KIND.length, DataKey.WRAPPED_BYTES);
        System.arraycopy(prefix, 0, header, KIND.length + DataKey.WRAPPED_BYTES, prefix.length);
        return header;
    }

    /** Reads the header; what follows in the stream are the chunks that the cipher opens. */
    static ChunkCipher read(InputStream sealed, SecretKey master, String fileId) throws IOException {
        var kind = sealed.readNBytes(KIND.length);
        var wrapped = sealed.readNBytes(DataKey.WRAPPED_BYTES);
        var prefix = sealed.readNBytes(ChunkCipher.PREFIX_BYTES);
        if (!Arrays.equals(kind, KIND)
                || wrapped.length < DataKey.WRAPPED_BYTES
                || prefix.length < ChunkCipher.PREFIX_BYTES) {
            throw new StagedFileDamaged();
        }
        return new ChunkCipher(DataKey.unwrap(wrapped, master, fileId), prefix);
    }
}
