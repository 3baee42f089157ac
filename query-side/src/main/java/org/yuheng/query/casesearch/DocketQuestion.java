package org.yuheng.query.casesearch;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.worklist.Values;

/** What stands in the address of a list of cases. Everything is text here, so that every wrong value is refused in one way. */
record DocketQuestion(
        @Parameter(description = "stages, separated by commas")
        String stage,

        @Parameter(description = "where the act took place, with all below it; CODE:direct is exactly that level")
        String regionCode,

        @Parameter(description = "a matter; a group takes in its kinds; NONE: without one")
        String category,

        @Parameter(description = "organ that is supervised") String organId,

        @Parameter(description = "bureau that has it now") String bureau,

        @Parameter(description = "where the case came from") String origin,

        @Parameter(description = "DAILY, KEY or SPECIAL") String mode,

        @Parameter(description = "what holds beside the stage, as listed")
        String overlay,

        @Parameter(description = "what was done in it, as measure:INSPECTION; several by commas must all hold")
        String trait,

        @Parameter(description = "first day of filing") String from,

        @Parameter(description = "last day of filing") String to,

        @Parameter(description = "month of filing, YYYY-MM; NONE: not filed")
        String month,

        @Parameter(description = "true or false: something is owed whose last day is over")
        String overdue,

        @Parameter(description = "true or false: a period ends within the coming 7 days")
        String atRisk,

        @Parameter(description = "true or false: the caller has to act on it now")
        String mine,

        @Parameter(description = "words of the subject, or a number")
        String q,

        @Parameter(description = "dueOn, filedOn or number, with - for descending; dueOn is the default")
        String sort,

        @Parameter(description = "from 0") String page,

        @Parameter(description = "1 to 200, default 20") String size,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {
    private static final int MOST_ITEMS = 200;
    private static final int DEFAULT_ITEMS = 20;
    private static final int DEEPEST = 100_000;
    private static final Set<CaseOverlay> OPEN_TO_THE_ORGAN =
            EnumSet.of(CaseOverlay.OBJECTED, CaseOverlay.OVERDUE, CaseOverlay.SUSPENDED);

    /**
     * @param today in legal time
     * @throws DomainError also {@code NOT_ALLOWED} for a filter that would tell what the reader may not see
     */
    CaseFilter filter(Person person, CaseSight sight, LocalDate today) {
        var wanted = Values.yesOrNo("mine", mine);
        var filter = new CaseFilter(
                ListValues.several("stage", stage, CaseStage.values()),
                ListValues.place(regionCode),
                Values.category("category", category),
                Values.id("organId", organId),
                Values.id("bureau", bureau),
                ListValues.one("origin", origin, CaseOrigin.values()),
                ListValues.one("mode", mode, SupervisionMode.values()),
                ListValues.overlay(overlay),
                ListValues.traits(trait),
                Values.date("from", from),
                Values.date("to", to),
                ListValues.month(month),
                ListValues.words("q", q),
                Values.yesOrNo("overdue", overdue),
                Values.yesOrNo("atRisk", atRisk),
                wanted == null ? null : new CaseFilter.Mine(person, wanted),
                today);
        mustSuit(sight, filter);
        return filter;
    }

    private void mustSuit(CaseSight sight, CaseFilter filter) {
        var hidden = new LinkedHashMap<String, String>();
        if (sight.kind() != CaseSight.Kind.WHOLE) {
            hidden.put("origin", origin);
            hidden.put("mode", mode);
            hidden.put("trait", trait);
            hidden.put("from", from);
            hidden.put("to", to);
            hidden.put("month", month);
            if (filter.overlay() != null && !OPEN_TO_THE_ORGAN.contains(filter.overlay())) {
                hidden.put("overlay", overlay);
            }
        }
        if (sight.kind() == CaseSight.Kind.CLUE) {
            hidden.putAll(ofTheClue());
        }
        hidden.forEach((field, value) -> Values.given(value).ifPresent(given -> {
            throw new DomainError(ErrorCode.NOT_ALLOWED, Map.of("field", field));
        }));
    }

    private Map<String, String> ofTheClue() {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("stage", stage);
        hidden.put("regionCode", regionCode);
        hidden.put("category", category);
        hidden.put("organId", organId);
        hidden.put("bureau", bureau);
        hidden.put("overlay", overlay);
        hidden.put("overdue", overdue);
        hidden.put("atRisk", atRisk);
        return hidden;
    }

    /** What a reader may not see does not order a list either. */
    CaseOrder order(CaseSight sight) {
        var order = order();
        return sight.kind() == CaseSight.Kind.WHOLE || order.key() != CaseOrder.Key.FILED_ON
                ? sight.kind() == CaseSight.Kind.CLUE ? new CaseOrder(CaseOrder.Key.NUMBER, order.descending()) : order
                : new CaseOrder(CaseOrder.Key.NUMBER, order.descending());
    }

    private CaseOrder order() {
        return Values.given(sort)
                .map(wanted -> {
                    boolean descending = wanted.startsWith("-");
                    return switch (descending ? wanted.substring(1) : wanted) {
                        case "dueOn" -> new CaseOrder(CaseOrder.Key.DUE_ON, descending);
                        case "filedOn" -> new CaseOrder(CaseOrder.Key.FILED_ON, descending);
                        case "number" -> new CaseOrder(CaseOrder.Key.NUMBER, descending);
                        default -> throw Values.invalid("sort", "dueOn, -dueOn, filedOn, -filedOn, number, -number");
                    };
                })
                .orElse(CaseOrder.MOST_URGENT_FIRST);
    }

    int items() {
        return Values.number("size", size, DEFAULT_ITEMS, 1, MOST_ITEMS);
    }

    int number() {
        return Values.number("page", page, 0, 0, DEEPEST / items());
    }
}
