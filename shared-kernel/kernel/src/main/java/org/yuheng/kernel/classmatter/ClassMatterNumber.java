package org.yuheng.kernel.classmatter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of a class matter: region of the bureau, year of the opening in legal time, {@code L} 类 and an ordinal
 * without gap (one that was reserved and not used is recorded void). Example: {@code 410100-2026-L0003}.
 */
public record ClassMatterNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-L\\d{4,}");

    public ClassMatterNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a class matter: " + value);
        }
    }

    @JsonCreator
    public static ClassMatterNumber parse(String value) {
        return new ClassMatterNumber(value);
    }

    public static ClassMatterNumber of(String region, int year, long ordinal) {
        return new ClassMatterNumber("%s-%04d-L%04d".formatted(region, year, ordinal));
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
