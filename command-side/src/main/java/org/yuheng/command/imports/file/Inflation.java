package org.yuheng.command.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Counts what comes out of an archive, over all its parts, and stops at what no honest workbook reaches. */
final class Inflation {
    static final long MOST_BYTES = 512L * 1024 * 1024;

    /** Below this nothing is disproportionate; above it an archive may grow a hundredfold. */
    private static final long UNSUSPICIOUS_BYTES = 10L * 1024 * 1024;

    private static final int GREATEST_RATIO = 100;

    /** The longest tag or text of a part that is read as XML; a cell holds at most 32,767 characters. */
    static final int LONGEST_TOKEN = 1024 * 1024;

    private final long compressed;
    private long inflated;

    Inflation(long compressed) {
        this.compressed = compressed;
    }

    static DomainError bomb() {
        return new DomainError(ErrorCode.ARCHIVE_BOMB);
    }

    Part part(InputStream inflating) {
        return new Part(inflating);
    }

    private void add(int number) {
        inflated += number;
        boolean outOfProportion = inflated > UNSUSPICIOUS_BYTES && inflated / GREATEST_RATIO > compressed;
        if (inflated > MOST_BYTES || outOfProportion) {
            throw bomb();
        }
    }

    /** One part of the archive. */
    final class Part extends FilterInputStream {
        private final CRC32 checksum = new CRC32();
        private long count;
        private boolean readAsXml;
        private int sinceTagBegan;

        private Part(InputStream inflating) {
            super(inflating);
        }

        /** While it is read as XML, a token may not be longer than a parser should hold. */
        void readAsXml(boolean yes) {
            readAsXml = yes;
            sinceTagBegan = 0;
        }

        long count() {
            return count;
        }

        long checksum() {
            return checksum.getValue();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                checksum.update(bytes, offset, read);
                add(read);
                if (readAsXml) {
                    checkTokens(bytes, offset, read);
                }
            }
            return read;
        }

        // In well-formed XML a "<" begins a tag, or stands in a comment or CDATA section, which is not held.
        private void checkTokens(byte[] bytes, int offset, int length) {
            for (int at = offset; at < offset + length; at++) {
                sinceTagBegan = bytes[at] == '<' ? 0 : sinceTagBegan + 1;
            }
            if (sinceTagBegan > LONGEST_TOKEN) {
                throw bomb();
            }
        }
    }
}
