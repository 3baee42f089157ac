package org.yuheng.platform.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Takes so many characters of one text and no more, and remembers what went wrong with them. */
final class BoundedWriter extends Writer {
    private static final long MOST = 16L << 20;

    private final Writer writer;
    private long written;
    private IOException failure;

    BoundedWriter(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        written += length;
        if (written > MOST) {
            failure = new IOException("too long");
            throw failure;
        }
        try {
            writer.write(text, offset, length);
        } catch (IOException closed) {
            failure = closed;
            throw closed;
        }
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Throws what went wrong here, if anything did. */
    void rethrow() throws IOException {
        if (written > MOST) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "paper", "limit", MOST));
        }
        if (failure != null) {
            throw failure;
        }
    }
}
