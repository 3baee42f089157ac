package org.yuheng.command.imports.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import javax.crypto.SecretKey;

/**
 * The clear content of a staged file. A chunk is given out only after it has been checked as a whole; what was changed,
 * cut off or added ends in {@link StagedFileDamaged}.
 */
final class OpeningInput extends InputStream {
    private static final int SEALED_CHUNK_BYTES = ChunkCipher.CHUNK_BYTES + ChunkCipher.TAG_BYTES;

    private final PushbackInputStream sealed;
    private final ChunkCipher cipher;
    private final byte[] clear = new byte[SEALED_CHUNK_BYTES];
    private int position;
    private int end;
    private boolean lastRead;

    /** Takes over the stream and closes it in the end, also when the header cannot be read. */
    OpeningInput(InputStream stored, SecretKey master, String fileId) throws IOException {
        this.sealed = new PushbackInputStream(stored);
        try {
            this.cipher = SealedHeader.read(sealed, master, fileId);
        } catch (IOException | RuntimeException unreadable) {
            stored.close();
            throw unreadable;
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? clear[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, end - position);
        System.arraycopy(clear, position, bytes, offset, part);
        position += part;
        return part;
    }

    @Override
    public int available() {
        return end - position;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private boolean fill() throws IOException {
        while (position == end && !lastRead) {
            readChunk();
        }
        return position < end;
    }

    private void readChunk() throws IOException {
        var chunk = sealed.readNBytes(SEALED_CHUNK_BYTES);
        int next = sealed.read();
        if (next >= 0) {
            sealed.unread(next);
        }
        end = cipher.open(chunk, chunk.length, next < 0, clear);
        position = 0;
        lastRead = next < 0;
    }
}
