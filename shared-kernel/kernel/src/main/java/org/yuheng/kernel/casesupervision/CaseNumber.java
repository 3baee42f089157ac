package org.yuheng.kernel.casesupervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of a case: region of the bureau, year of the proposal in legal time, {@code J} 监 and an ordinal without gap
 * (one that was reserved and not used is recorded void). Example: {@code 410100-2026-J0017}.
 */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-J\\d{4,}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    @JsonCreator
    public static CaseNumber parse(String value) {
        return new CaseNumber(value);
    }

    public static CaseNumber of(String region, int year, long ordinal) {
        return new CaseNumber("%s-%04d-J%04d".formatted(region, year, ordinal));
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
