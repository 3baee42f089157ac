package org.yuheng.query.worklist;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;
import org.yuheng.query.search.ComplaintFilter;
import org.yuheng.query.search.HandlingFilter;
import org.yuheng.query.search.SortOrder;

/** What stands in the address of a list. Everything is text here, so that every wrong value is refused in one way. */
record WorkListQuestion(
        @Parameter(description = "stages, separated by commas")
        String stage,

        @Parameter(description = "a region with all below it; CODE:direct is exactly that level")
        String regionCode,

        @Parameter(description = "a category; a group takes in its kinds; NONE: without one")
        String category,

        @Parameter(description = "a channel") String channel,

        @Parameter(description = "organ complained of; NONE: without one")
        String organId,

        @Parameter(description = "organisation that brought it in")
        String broughtInFor,

        @Parameter(description = "month of receipt, YYYY-MM")
        String month,

        @Parameter(description = "first day of receipt") String from,
        @Parameter(description = "last day of receipt") String to,

        @Parameter(description = "words in subject or statement, or a number")
        String q,

        @Parameter(description = "true or false: the last day of the running period is over")
        String overdue,

        @Parameter(description = "true or false: that day is provisional")
        String provisional,

        @Parameter(description = "true or false: the running period ends within the coming 7 days")
        String atRisk,

        @Parameter(
                description = "true or false: open and assigned to the caller, or waiting for a decision of the caller")
        String mine,

        @Parameter(description = "account of the clerk; NONE: without one")
        String handler,

        @Parameter(description = "organisation that accepted it; NONE: without one")
        String bureau,

        @Parameter(description = "what verification found; NONE: nothing yet")
        String finding,

        @Parameter(description = "NAMED, CONFIDENTIAL or ANONYMOUS")
        String identityMode,

        @Parameter(description = "came back at least so often")
        String returned,

        @Parameter(description = "true or false: its clocks stand still")
        String suspended,

        @Parameter(description = "true or false: it became a case of supervision")
        String escalated,

        @Parameter(description = "complaint into which it was merged")
        String mergedInto,

        @Parameter(description = "category that the words suggest, for the bureau; as category")
        String proposedCategory,

        @Parameter(description = "YES, NO or UNSURE: looks like a matter of enforcement, for the bureau")
        String enforcement,

        @Parameter(description = "dueOn, receivedAt or returns, with - for descending; dueOn is the default")
        String sort,

        @Parameter(description = "from 0") String page,
        @Parameter(description = "1 to 200, default 20") String size,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {
    private static final int LONGEST_WORDS = 200;
    private static final int MOST_RETURNS = 1_000;
    private static final int MOST_ITEMS = 200;
    private static final int DEFAULT_ITEMS = 20;
    private static final int DEEPEST = 100_000;

    /**
     * @param person who asks
     * @param today in legal time
     */
    ComplaintFilter filter(Person person, LocalDate today) {
        return new ComplaintFilter(
                Values.stages(stage),
                Values.channel(channel),
                Values.region(regionCode),
                Values.category("category", category),
                Values.idOrNone("organId", organId),
                Values.month(month),
                Values.date("from", from),
                Values.date("to", to),
                words(),
                Values.yesOrNo("overdue", overdue),
                Values.yesOrNo("provisional", provisional),
                Values.id("broughtInFor", broughtInFor),
                handling(person),
                proposed(),
                today);
    }

    private HandlingFilter handling(Person person) {
        var wanted = Values.yesOrNo("mine", mine);
        return new HandlingFilter(
                Values.idOrNone("handler", handler),
                Values.idOrNone("bureau", bureau),
                Values.finding(finding),
                Values.identityMode(identityMode),
                Values.given(returned).isEmpty() ? null : Values.number("returned", returned, 0, 0, MOST_RETURNS),
                Values.id("mergedInto", mergedInto),
                Values.yesOrNo("suspended", suspended),
                Values.yesOrNo("escalated", escalated),
                Values.yesOrNo("atRisk", atRisk),
                wanted == null ? null : new HandlingFilter.Mine(person, wanted));
    }

    boolean asksForHandler() {
        return Values.given(handler).isPresent();
    }

    /** Null where the question is not about what the words suggest. */
    private ComplaintFilter.Proposed proposed() {
        var category = Values.category("proposedCategory", proposedCategory);
        var answer = Values.given(enforcement)
                .map(code -> Values.constant("enforcement", code, ComplaintFilter.Proposed.Answer.values()))
                .orElse(null);
        return category == null && answer == null ? null : new ComplaintFilter.Proposed(category, answer);
    }

    private String words() {
        var words = Values.given(q).orElse(null);
        if (words != null && words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "q", "limit", LONGEST_WORDS));
        }
        return words;
    }

    SortOrder order() {
        return Values.given(sort)
                .map(wanted -> {
                    boolean descending = wanted.startsWith("-");
                    return switch (descending ? wanted.substring(1) : wanted) {
                        case "dueOn" -> new SortOrder(SortOrder.Key.DUE_ON, descending);
                        case "receivedAt" -> new SortOrder(SortOrder.Key.RECEIVED_AT, descending);
                        case "returns" -> new SortOrder(SortOrder.Key.RETURNED, descending);
                        default ->
                            throw Values.invalid("sort", "dueOn, -dueOn, receivedAt, -receivedAt, returns, -returns");
                    };
                })
                .orElse(SortOrder.MOST_URGENT_FIRST);
    }

    int items() {
        return Values.number("size", size, DEFAULT_ITEMS, 1, MOST_ITEMS);
    }

    /** Deeper pages cost ever more and nobody reads them: a filter finds what is wanted. */
    int number() {
        return Values.number("page", page, 0, 0, DEEPEST / items());
    }
}
