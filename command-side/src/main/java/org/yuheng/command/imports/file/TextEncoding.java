package org.yuheng.command.imports.file;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The encodings of text files that are read. GB18030 (GB 18030-2022) holds GBK and GB2312. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, List.of("UTF-8", "UTF8")),
    GB18030(
            Charset.forName("GB18030"),
            new byte[] {(byte) 0x84, (byte) 0x31, (byte) 0x95, (byte) 0x33},
            List.of("GB18030", "GBK", "GB2312", "CP936"));

    static final int LONGEST_MARK = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private final Charset charset;
    private final byte[] mark;
    private final List<String> names;

    TextEncoding(Charset charset, byte[] mark, List<String> names) {
        this.charset = charset;
        this.mark = mark;
        this.names = names;
    }

    /** @throws DomainError {@link ErrorCode#INVALID_VALUE} of the field {@code charset} */
    public static TextEncoding of(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.names.stream().anyMatch(known -> known.equalsIgnoreCase(name.strip())))
                .findFirst()
                .orElseThrow(() -> new DomainError(
                        ErrorCode.INVALID_VALUE, Map.of("field", "charset", "expected", List.of("UTF-8", "GB18030"))));
    }

    /** Passes over a byte-order mark and tells whose it is; null and nothing passed over when there is none. */
    static TextEncoding readMark(PushbackInputStream input) throws IOException {
        var begin = input.readNBytes(LONGEST_MARK);
        for (TextEncoding encoding : values()) {
            int length = encoding.mark.length;
            if (begin.length >= length && Arrays.equals(begin, 0, length, encoding.mark, 0, length)) {
                input.unread(begin, length, begin.length - length);
                return encoding;
            }
        }
        input.unread(begin);
        return null;
    }

    /** Whether every byte is part of a character. */
    boolean decodes(Line line) {
        return text(line.bytes(), line.length()).isPresent();
    }

    /** The text, or nothing when there are bytes that are no character. */
    Optional<String> text(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, charset);
        boolean whole = text.indexOf(REPLACEMENT) < 0 || decodesStrictly(bytes, length);
        return whole ? Optional.of(text) : Optional.empty();
    }

    // The replacement character may stand in the file itself.
    private boolean decodesStrictly(byte[] bytes, int length) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
