package org.yuheng.command.vault;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.text.PlainText;

/** Opaque stand-ins for values that must not be in the log: the same value gives the same reference, and no way back. */
@Component
public class KeyedReferences {
    /** Without the letters and digits that people mistake for each other. */
    private static final char[] RECEIPT_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ".toCharArray();

    private static final int RECEIPT_LENGTH = 16;
    private static final int REFERENCE_BYTES = 16;

    private final SecretKey receipts;
    private final SecretKey references;

    public KeyedReferences(MasterKeys keys) {
        this.receipts = keys.receipts();
        this.references = keys.references();
    }

    /** 受理查询码: 16 characters (79 bits) made from the id, so that a repeated request answers the same code. */
    public String receiptCode(String complaintId) {
        var digest = hmac(receipts, complaintId);
        var code = new StringBuilder(RECEIPT_LENGTH);
        var number = new BigInteger(1, digest);
        var base = BigInteger.valueOf(RECEIPT_ALPHABET.length);
        for (int i = 0; i < RECEIPT_LENGTH; i++) {
            var step = number.divideAndRemainder(base);
            code.append(RECEIPT_ALPHABET[step[1].intValue()]);
            number = step[0];
        }
        return code.toString();
    }

    /** The same enterprise is found again by its code, or without one by its name. */
    public String enterprise(String creditCode, String name) {
        return creditCode != null
                ? reference("enterprise-code", creditCode)
                : reference("enterprise-name", folded(name));
    }

    public String externalNumber(String scope, String number) {
        return reference("external", scope, number);
    }

    public String content(String... parts) {
        return reference("content", parts);
    }

    private String reference(String kind, String... parts) {
        var text = new StringBuilder(kind);
        for (var part : parts) {
            text.append('\u0000').append(part == null ? "" : part.length() + ":" + part);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(hmac(references, text.toString()), REFERENCE_BYTES));
    }

    private static String folded(String name) {
        return Normalizer.normalize(PlainText.clean(name), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
