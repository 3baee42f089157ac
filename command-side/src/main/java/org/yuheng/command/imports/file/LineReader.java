package org.yuheng.command.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes. A line ends with LF, CR LF or CR; these bytes are no part of another character in UTF-8
 * or GB18030, so lines can be told before the encoding is known. A line beyond the limit is passed over without being
 * held. A byte-order mark at the beginning is no part of the first line.
 */
final class LineReader implements Closeable {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream input;
    private final int longest;
    private final TextEncoding marked;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int end;
    private long number;

    private byte[] line = new byte[4096];
    private int length;
    private boolean tooLong;

    /**
     * @param longest line that is given out, in bytes with its line end
     */
    LineReader(InputStream file, int longest) throws IOException {
        var pushback = new PushbackInputStream(file, TextEncoding.LONGEST_MARK);
        this.input = pushback;
        this.longest = longest;
        this.marked = TextEncoding.readMark(pushback);
    }

    /** The encoding that the byte-order mark of the file tells, or null. */
    TextEncoding marked() {
        return marked;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        length = 0;
        tooLong = false;
        int lineEnd = 0;
        boolean any = false;
        while (lineEnd == 0 && (position < end || fill())) {
            any = true;
            int stop = position;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            keep(buffer, position, stop - position);
            position = stop;
            lineEnd = stop < end ? takeLineEnd() : 0;
        }
        if (!any) {
            return null;
        }
        number++;
        return tooLong
                ? new Line(number, new byte[0], 0, true)
                : new Line(number, Arrays.copyOf(line, length), length - lineEnd, false);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private int takeLineEnd() throws IOException {
        boolean carriageReturn = buffer[position] == '\r';
        keep(buffer, position++, 1);
        if (carriageReturn && (position < end || fill()) && buffer[position] == '\n') {
            keep(buffer, position++, 1);
            return 2;
        }
        return 1;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }

    private void keep(byte[] from, int offset, int count) {
        if (tooLong || length + count > longest) {
            tooLong = true;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(2 * line.length, length + count)));
        }
        System.arraycopy(from, offset, line, length, count);
        length += count;
    }
}
