package org.yuheng.kernel.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * An id made of names: a UUID of version 5 (RFC 9562 section 5.5, SHA-1). The name is the parts one after the other,
 * each as its length in bytes (four bytes, big-endian) and its UTF-16 text (big-endian), so ("a", "bc") and ("ab", "c")
 * differ. UTF-16 because it tells all Java strings apart, also those with an unpaired surrogate.
 */
public final class NameBasedId {
    private NameBasedId() {}

    /** The id of these parts, of which there is at least one, within the namespace. */
    public static UUID of(UUID namespace, String... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("an id needs a name");
        }
        var name = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] text = utf16(part);
            name.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            name.writeBytes(text);
        }
        return ofName(namespace, name.toByteArray());
    }

    static UUID ofName(UUID namespace, byte[] name) {
        byte[] space = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array();
        var sha1 = sha1();
        sha1.update(space);
        var digest = ByteBuffer.wrap(sha1.digest(name));
        long high = digest.getLong() & ~0xF000L | 0x5000L;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] utf16(String part) {
        var bytes = ByteBuffer.allocate(part.length() * Character.BYTES);
        part.chars().forEach(unit -> bytes.putChar((char) unit));
        return bytes.array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
