package org.yuheng.kernel.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): eighteen characters, of which the last checks all
 * others, and the ninth to the seventeenth are an organisation code (GB 11714) with a check character of its own. Both
 * must be right. Organs and associations have such codes too, so the first character is not always 9.
 */
public record UnifiedCreditCode(@JsonValue String value) implements EnterpriseNumber {
    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int ORGANISATION_BEGINS = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public UnifiedCreditCode {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!isRight(value)) {
            throw new DomainError(ErrorCode.WRONG_CREDIT_CODE);
        }
    }

    /**
     * Lower case and blanks around the code do not matter.
     *
     * @throws DomainError {@link ErrorCode#WRONG_CREDIT_CODE}
     */
    @JsonCreator
    public static UnifiedCreditCode of(String text) {
        return new UnifiedCreditCode(text);
    }

    @Override
    public String toString() {
        return "UnifiedCreditCode";
    }

    private static boolean isRight(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(ORGANISATION_CHECK) == organisationCheck(code)
                && code.charAt(LENGTH - 1) == check(code);
    }

    private static char check(String code) {
        int remainder = sum(code, 0, ALPHABET, WEIGHTS) % 31;
        return ALPHABET.charAt((31 - remainder) % 31);
    }

    private static char organisationCheck(String code) {
        int check = 11 - sum(code, ORGANISATION_BEGINS, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    private static int sum(String code, int begin, String alphabet, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * alphabet.indexOf(code.charAt(begin + i));
        }
        return sum;
    }
}
