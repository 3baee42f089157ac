package org.yuheng.command.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yuheng.command.imports.limit.BoundedInput;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Goes once through a workbook before it is opened, inflating every part through a counter and reading the XML of every
 * part under limits. Parts are found as the workbook library finds them, by the directory at the end of the archive, so
 * what is checked is what is read.
 */
final class ArchiveCheck {
    static final ByteLimit LARGEST_WORKBOOK = ByteLimit.ofMebibytes(32);
    private static final int MOST_PARTS = 2_000;
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Inflation inflation;
    private final PartCheck partCheck = new PartCheck();

    private ArchiveCheck(long compressed) {
        this.inflation = new Inflation(compressed);
    }

    /**
     * Whether the workbook declares styles.
     *
     * @throws DomainError {@link ErrorCode#ARCHIVE_BOMB}, {@link ErrorCode#FILE_BROKEN},
     *     {@link ErrorCode#FILE_TOO_LARGE}, {@link ErrorCode#FILE_EMPTY}
     */
    static boolean passAndTellStyled(Content content) throws IOException {
        var bytes = bytes(content);
        mustBeArchive(bytes);
        var check = new ArchiveCheck(bytes.length);
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            check.walk(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw Defect.NOT_A_WORKBOOK.ofFile();
        }
        return check.partCheck.isStyled();
    }

    private void walk(ZipFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            boolean usual = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!usual || !zip.canReadEntryData(entry)) {
                throw Defect.NOT_A_WORKBOOK.ofFile();
            }
            try (var part = inflation.part(zip.getInputStream(entry))) {
                partCheck.read(part, mustBeXml(entry));
                part.transferTo(OutputStream.nullOutputStream());
                if (part.checksum() != entry.getCrc()) {
                    throw Defect.DAMAGED_PART.ofFile();
                }
            }
        }
    }

    private static boolean mustBeXml(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static byte[] bytes(Content content) throws IOException {
        try (var input = new BoundedInput(content.open(), LARGEST_WORKBOOK, ErrorCode.FILE_TOO_LARGE)) {
            return input.readAllBytes();
        }
    }

    private static void mustBeArchive(byte[] bytes) {
        if (bytes.length == 0) {
            throw new DomainError(ErrorCode.FILE_EMPTY);
        }
        if (isAt(bytes, 0, COMPOUND_FILE)) {
            throw Defect.OLD_OR_LOCKED_WORKBOOK.ofFile();
        }
        if (!isAt(bytes, 0, ARCHIVE)) {
            throw Defect.NOT_A_WORKBOOK.ofFile();
        }
        // Counted before the directory is read, which holds every entry in memory.
        int parts = 0;
        for (int at = 0; at < bytes.length; at++) {
            parts += isAt(bytes, at, DIRECTORY_ENTRY) ? 1 : 0;
        }
        if (parts > MOST_PARTS) {
            throw Inflation.bomb();
        }
    }

    private static boolean isAt(byte[] bytes, int at, byte[] signature) {
        if (at + signature.length > bytes.length) {
            return false;
        }
        for (int offset = 0; offset < signature.length; offset++) {
            if (bytes[at + offset] != signature[offset]) {
                return false;
            }
        }
        return true;
    }
}
