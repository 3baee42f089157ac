package org.yuheng.query.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.search.ComplaintFilter;
import org.yuheng.query.search.GroupBy;

/** Reads the values of a question; each is known or refused with its field. A blank one is not given. */
public final class Values {
    private static final String DIRECT = ":direct";
    private static final int LONGEST_ID = 200;

    private Values() {}

    /** Several are separated by commas. */
    static List<ComplaintStage> stages(String text) {
        return given(text).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(stage -> constant("stage", stage.strip(), ComplaintStage.values()))
                .toList();
    }

    static Channel channel(String text) {
        return given(text)
                .map(code -> Arrays.stream(Channel.values())
                        .filter(channel -> channel.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new DomainError(
                                ErrorCode.UNKNOWN_CHANNEL,
                                Map.of("field", "channel", "lawful", names(Channel.values())))))
                .orElse(null);
    }

    /** A region with all below it; {@code CODE:direct} is exactly that level. */
    static ComplaintFilter.Region region(String text) {
        return given(text)
                .map(code -> code.endsWith(DIRECT)
                        ? new ComplaintFilter.Region(
                                regionCode(code.substring(0, code.length() - DIRECT.length())), true)
                        : new ComplaintFilter.Region(regionCode(code), false))
                .orElse(null);
    }

    /** The key under which complaints of exactly this region are counted and found. */
    public static String direct(RegionCode region) {
        return region.value() + DIRECT;
    }

    /** @throws DomainError {@code UNKNOWN_REGION} */
    public static RegionCode regionCode(String code) {
        try {
            return RegionCode.of(code);
        } catch (DomainError unknown) {
            throw new DomainError(ErrorCode.UNKNOWN_REGION, Map.of("field", "regionCode"));
        }
    }

    /** Null: any; empty: none. */
    public static Optional<Category> category(String field, String text) {
        return given(text)
                .map(code -> orMissing(code, known -> knownCategory(field, known)))
                .orElse(null);
    }

    private static Category knownCategory(String field, String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_CATEGORY, Map.of("field", field)));
    }

    /** Null: any; empty: none. */
    static Optional<String> idOrNone(String field, String text) {
        return given(text).map(id -> orMissing(id, known -> id(field, known))).orElse(null);
    }

    /** Null: any; empty: none. */
    static Optional<Finding> finding(String text) {
        return given(text)
                .map(code -> orMissing(code, known -> constant("finding", known, Finding.values())))
                .orElse(null);
    }

    static IdentityMode identityMode(String text) {
        return given(text)
                .map(code -> constant("identityMode", code, IdentityMode.values()))
                .orElse(null);
    }

    /** Null: not given. */
    public static String id(String field, String text) {
        return given(text)
                .map(id -> {
                    if (id.length() > LONGEST_ID) {
                        throw invalid(field, "an id");
                    }
                    return id;
                })
                .orElse(null);
    }

    static YearMonth month(String text) {
        return time("month", text, YearMonth::parse, "YYYY-MM");
    }

    /** Also for figures. */
    public static LocalDate date(String field, String text) {
        return time(field, text, LocalDate::parse, "YYYY-MM-DD");
    }

    /** Null: not given. */
    public static Boolean yesOrNo(String field, String text) {
        return given(text)
                .map(word -> switch (word) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw invalid(field, "true, false");
                })
                .orElse(null);
    }

    public static int number(String field, String text, int otherwise, int least, int most) {
        try {
            int number = given(text).map(Integer::parseInt).orElse(otherwise);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw invalid(field, least + "…" + most);
    }

    public static DomainError invalid(String field, String expected) {
        return new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", expected));
    }

    public static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> orMissing(String text, Function<String, T> reading) {
        return GroupBy.MISSING.equals(text) ? Optional.empty() : Optional.of(reading.apply(text));
    }

    private static <T> T time(String field, String text, Function<String, T> reading, String form) {
        try {
            return given(text).map(reading).orElse(null);
        } catch (DateTimeException malformed) {
            throw invalid(field, form);
        }
    }

    /** @throws DomainError {@code INVALID_VALUE} with the lawful ones */
    public static <E extends Enum<E>> E constant(String field, String code, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElseThrow(() -> invalid(field, String.join(", ", names(values))));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
