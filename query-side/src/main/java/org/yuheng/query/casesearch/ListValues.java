package org.yuheng.query.casesearch;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.worklist.Values;

/** Values of an address that only lists of cases and papers have. */
final class ListValues {
    private static final String DIRECT = ":direct";
    private static final int LONGEST_WORDS = 200;

    private ListValues() {}

    /** Several are separated by commas. */
    static <E extends Enum<E>> List<E> several(String field, String text, E[] values) {
        return Values.given(text).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(code -> Values.constant(field, code.strip(), values))
                .toList();
    }

    /** Null: not given. */
    static <E extends Enum<E>> E one(String field, String text, E[] values) {
        return Values.given(text)
                .map(code -> Values.constant(field, code, values))
                .orElse(null);
    }

    /** By its name, or as it stands in the API. Null: not given. */
    static CaseOverlay overlay(String text) {
        return Values.given(text)
                .map(key -> Arrays.stream(CaseOverlay.values())
                        .filter(overlay ->
                                overlay.key().equals(key) || overlay.name().equals(key))
                        .findFirst()
                        .orElseThrow(() -> Values.invalid(
                                "overlay",
                                Arrays.stream(CaseOverlay.values())
                                        .map(CaseOverlay::key)
                                        .collect(Collectors.joining(", ")))))
                .orElse(null);
    }

    /** Several are separated by commas; all must hold. */
    static List<String> traits(String text) {
        var lawful = CaseTraits.all();
        return Values.given(text).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .map(trait -> {
                    if (!lawful.contains(trait)) {
                        throw Values.invalid("trait", String.join(", ", lawful));
                    }
                    return trait;
                })
                .toList();
    }

    /** Null: not given. */
    static RegionCode region(String text) {
        return Values.given(text).map(Values::regionCode).orElse(null);
    }

    /** With all below it; {@code CODE:direct} is exactly that level. Null: not given. */
    static CaseFilter.Place place(String text) {
        return Values.given(text)
                .map(code -> code.endsWith(DIRECT)
                        ? new CaseFilter.Place(
                                Values.regionCode(code.substring(0, code.length() - DIRECT.length())), true)
                        : new CaseFilter.Place(Values.regionCode(code), false))
                .orElse(null);
    }

    /** Null: not given; empty inside: none. */
    static Optional<YearMonth> month(String text) {
        try {
            return Values.given(text)
                    .map(month -> CommonField.NONE.equals(month)
                            ? Optional.<YearMonth>empty()
                            : Optional.of(YearMonth.parse(month)))
                    .orElse(null);
        } catch (DateTimeException malformed) {
            throw Values.invalid("month", "YYYY-MM, NONE");
        }
    }

    /** Null: not given. */
    static String words(String field, String text) {
        var words = Values.given(text).orElse(null);
        if (words != null && words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", field, "limit", LONGEST_WORDS));
        }
        return words;
    }
}
