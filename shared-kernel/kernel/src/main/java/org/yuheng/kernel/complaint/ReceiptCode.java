package org.yuheng.kernel.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** 受理查询码: what a person shows to come back to a complaint. Log and views know only its SHA-256 digest. */
public final class ReceiptCode {
    private ReceiptCode() {}

    /** 64 hexadecimal digits. Blanks, hyphens and lower case do not matter. */
    public static String hash(String receiptCode) {
        var plain = receiptCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
