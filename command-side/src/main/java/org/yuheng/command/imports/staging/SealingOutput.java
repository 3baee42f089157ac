package org.yuheng.command.imports.staging;

import java.io.IOException;
import java.io.OutputStream;
import javax.crypto.SecretKey;

/** Clear bytes go in, sealed chunks come out. Without {@link #finish()} what was written cannot be read to its end. */
final class SealingOutput extends OutputStream {
    private final OutputStream sealed;
    private final ChunkCipher cipher;
    private final byte[] clearChunk = new byte[ChunkCipher.CHUNK_BYTES];
    private final byte[] sealedChunk = new byte[ChunkCipher.CHUNK_BYTES + ChunkCipher.TAG_BYTES];
    private int filled;

    SealingOutput(OutputStream sealed, SecretKey master, String fileId) throws IOException {
        var key = DataKey.fresh();
        var prefix = DataKey.random(ChunkCipher.PREFIX_BYTES);
        this.sealed = sealed;
        this.cipher = new ChunkCipher(key, prefix);
        sealed.write(SealedHeader.of(key, prefix, master, fileId));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = offset; at < offset + length; ) {
            // A full chunk is kept until there is more: only then is it known not to be the last.
            if (filled == clearChunk.length) {
                writeChunk(false);
            }
            int part = Math.min(clearChunk.length - filled, offset + length - at);
            System.arraycopy(bytes, at, clearChunk, filled, part);
            filled += part;
            at += part;
        }
    }

    /** Writes the last chunk. */
    void finish() throws IOException {
        writeChunk(true);
        sealed.flush();
    }

    private void writeChunk(boolean last) throws IOException {
        sealed.write(sealedChunk, 0, cipher.seal(clearChunk, filled, last, sealedChunk));
        filled = 0;
    }
}
