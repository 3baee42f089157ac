package org.yuheng.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number that a person quotes: region at county level or above, year of receipt in legal time, ordinal without gap
 * (a number that was reserved and not used is recorded void). Example: {@code 410105-2026-000017}.
 */
public record ComplaintNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-\\d{6,}");

    public ComplaintNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a complaint number: " + value);
        }
    }

    @JsonCreator
    public static ComplaintNumber parse(String value) {
        return new ComplaintNumber(value);
    }

    public static ComplaintNumber of(String region, int year, long ordinal) {
        return new ComplaintNumber("%s-%04d-%06d".formatted(region, year, ordinal));
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
