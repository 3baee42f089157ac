package org.yuheng.kernel.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The fifteen digits that some old firms still have instead of a unified credit code. They are kept as given; their
 * check digit is not enforced.
 */
public record RegistrationNumber(@JsonValue String value) implements EnterpriseNumber {
    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("[0-9]{15}");

    public RegistrationNumber {
        if (!looksLike(value)) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE, Map.of("field", "registrationNumber", "expected", "0–9 × 15"));
        }
        value = value.strip();
    }

    /** @throws DomainError {@link ErrorCode#INVALID_VALUE} for anything but fifteen digits */
    @JsonCreator
    public static RegistrationNumber of(String text) {
        return new RegistrationNumber(text);
    }

    static boolean looksLike(String text) {
        return text != null && FIFTEEN_DIGITS.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return "RegistrationNumber";
    }
}
