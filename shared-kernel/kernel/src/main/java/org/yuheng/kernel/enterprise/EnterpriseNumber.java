package org.yuheng.kernel.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The official number of an enterprise. It can lead to a person, so it belongs in the vault, never in an event or a log;
 * {@code toString} shows only its kind. In JSON it is a plain string.
 */
public sealed interface EnterpriseNumber permits UnifiedCreditCode, RegistrationNumber {
    /** The number, normalised. */
    @JsonValue
    String value();

    /**
     * Fifteen digits are a registration number, all else must be a unified credit code.
     *
     * @throws DomainError {@link ErrorCode#WRONG_CREDIT_CODE}
     */
    @JsonCreator
    static EnterpriseNumber parse(String text) {
        return RegistrationNumber.looksLike(text) ? RegistrationNumber.of(text) : UnifiedCreditCode.of(text);
    }
}
