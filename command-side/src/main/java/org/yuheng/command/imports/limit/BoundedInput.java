package org.yuheng.command.imports.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** A stream that ends in a {@link DomainError} as soon as more bytes come out of it than the limit allows. */
public final class BoundedInput extends FilterInputStream {
    private final ByteLimit limit;
    private final ErrorCode tooLarge;
    private long count;

    public BoundedInput(InputStream input, ByteLimit limit, ErrorCode tooLarge) {
        super(input);
        this.limit = limit;
        this.tooLarge = tooLarge;
    }

    /** The number of bytes that have come out so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            add(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = super.skip(number);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long number) {
        count += number;
        if (count > limit.bytes()) {
            throw limit.exceeded(tooLarge);
        }
    }
}
